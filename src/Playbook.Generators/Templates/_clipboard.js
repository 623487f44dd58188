// Puts a text on the clipboard: by the browser's own way where a page has it, by a hidden field where not. Tells whether it did.
const putOnClipboard = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'unseen';
    field.readOnly = true;
    (document.querySelector('dialog[open]') ?? document.body).append(field);
    field.select();
    field.setSelectionRange(0, text.length);
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
};

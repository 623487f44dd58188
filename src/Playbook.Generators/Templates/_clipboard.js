// Puts a text on the clipboard, and beside it the same with its formatting where there is any: by the browser's own way where a page has it,
// by a hidden field where not. Tells whether it did.
const putOnClipboard = async (text, html) => {
  try {
    if (!html || !globalThis.ClipboardItem) await navigator.clipboard.writeText(text);
    else {
      const as = (type, content) => ({ [type]: new Blob([content], { type }) });
      await navigator.clipboard.write([new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) })]);
    }
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'unseen';
    field.readOnly = true;
    (document.querySelector('dialog[open]') ?? document.body).append(field);
    field.select();
    field.setSelectionRange(0, text.length);
    const both = (event) => {
      event.clipboardData.setData('text/plain', text);
      event.clipboardData.setData('text/html', html);
      event.preventDefault();
    };
    if (html) document.addEventListener('copy', both);
    const done = document.execCommand('copy');
    document.removeEventListener('copy', both);
    field.remove();
    return done;
  }
};

// Copies the text of a message and nothing else, with the clipboard where the browser gives it and a hidden field where not.
(() => {
  const status = document.getElementById('status');
  const words = document.getElementById('content').dataset;

  function copyByField(text) {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'unseen';
    field.readOnly = true;
    document.body.append(field);
    field.select();
    field.setSelectionRange(0, text.length);
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyByField(text);
    }
  }

  document.addEventListener('click', async (event) => {
    const button = event.target.closest('button[data-copy]');
    if (!button) return;
    const label = button.firstChild;
    const before = button.dataset.label ?? label.data;
    const done = await copy(document.getElementById(button.dataset.copy).textContent);
    button.focus();
    button.dataset.label = before;
    button.dataset.state = done ? 'done' : 'failed';
    label.data = done ? words.copied : before;
    status.textContent = '';
    status.textContent = (done ? words.copied : words.failed) + ' ' + button.querySelector('.unseen').textContent;
    clearTimeout(button.timer);
    button.timer = setTimeout(() => {
      label.data = before;
      delete button.dataset.state;
    }, 2000);
  });
})();

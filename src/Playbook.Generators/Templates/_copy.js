// The copy pack without this script is a page to read. With it, blanks are filled in, texts copied, ticks kept, messages found.
const pack = document.getElementById('content');
const words = pack.dataset;
const messages = [...pack.querySelectorAll('.m')];

const say = (text) => {
  const status = document.getElementById('status');
  status.textContent = '';
  status.textContent = text;
};

const nameOf = (message) => [...message.querySelectorAll('h3 > :not([aria-hidden])')].map((part) => part.textContent).join(' ');

// What is copied: the texts of a message, several where it is too long for one. Beside a text that is shown formatted stands the plain one.
const textsOf = (message) => [...message.querySelectorAll('.raw, .text:not(.rich)')];

// Editors of articles and mail keep headings, bold type and lists: they get the text as it looks, what was filled in included.
const htmlOf = (message) => {
  const rich = message.querySelector('[data-rich]')?.cloneNode(true);
  for (const mark of rich?.querySelectorAll('mark') ?? []) mark.replaceWith(...mark.childNodes);
  return rich?.innerHTML;
};

for (const message of messages) {
  const acts = document.getElementById('acts').content.cloneNode(true);
  const texts = textsOf(message);
  const first = acts.querySelector('button');
  texts.forEach((text, index) => {
    const button = index === 0 ? first : first.parentNode.insertBefore(first.cloneNode(true), acts.querySelector('.tick'));
    button.dataset.text = index;
  });
  for (const button of acts.querySelectorAll('button')) {
    if (texts.length > 1) button.append(` ${Number(button.dataset.text) + 1} / ${texts.length}`);
    button.setAttribute('aria-label', `${button.textContent} ${nameOf(message)}`);
  }
  acts.querySelector('input').setAttribute('aria-label', `${words.sent} ${nameOf(message)}`);
  message.querySelector('h3').after(acts);
}

// What is typed is kept in the page alone: a blank shows it, or its own name in brackets.
{
  // A formatted text comes without marks: they are set around its blanks here.
  for (const text of pack.querySelectorAll('.rich')) {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const blank = /\[{2}[^\]]+\]{2}/.exec(walker.currentNode.data);
      if (!blank || walker.currentNode.parentNode.localName === 'mark') continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, blank.index);
      range.setEnd(walker.currentNode, blank.index + blank[0].length);
      range.surroundContents(document.createElement('mark'));
    }
  }

  const open = new Map();
  const marks = '.shot mark';
  for (const mark of pack.querySelectorAll(marks)) {
    open.set(mark, mark.textContent);
    mark.dataset.name = mark.textContent.slice(2, -2).trim();
  }

  const show = (message, name, value) => {
    for (const mark of message.querySelectorAll(marks)) {
      if (mark.dataset.name !== name) continue;
      mark.textContent = value || open.get(mark);
      mark.classList.toggle('full', value !== '');
    }
  };

  for (const mark of pack.querySelectorAll('.blanks mark')) {
    const label = document.createElement('label');
    const field = document.createElement('input');
    const name = mark.textContent;
    field.autocomplete = 'off';
    field.dataset.name = name;
    label.append(name, field);
    mark.replaceWith(label);
  }
  for (const hint of pack.querySelectorAll('.fill > [hidden]')) hint.hidden = false;

  pack.addEventListener('input', ({ target }) => {
    const name = target.dataset.name;
    if (name === undefined) return;
    const message = target.closest('.m');
    for (const one of message ? [message] : target.closest('section').querySelectorAll('.m')) {
      for (const field of one.querySelectorAll('.blanks input')) {
        if (field.dataset.name === name) field.value = target.value;
      }
      show(one, name, target.value);
    }
  });
}

// Copies the text of a message and nothing else.
{
  const timers = new WeakMap();
  pack.addEventListener('click', async ({ target }) => {
    const button = target.closest('button.copy');
    if (!button) return;
    const message = button.closest('.m');
    const text = textsOf(message)[button.dataset.text];
    const open = text.querySelectorAll('mark:not(.full)').length;
    const label = timers.get(button)?.label ?? button.textContent;
    const done = await putOnClipboard(text.textContent, htmlOf(message));
    button.focus();
    button.dataset.state = !done ? 'failed' : open > 0 ? 'open' : 'done';
    button.textContent = done ? words.copied : label;
    say([done ? words.copied : words.failed, nameOf(message), open > 0 ? `${open} ${words.open}` : ''].join(' '));
    clearTimeout(timers.get(button)?.timer);
    const timer = setTimeout(() => {
      button.textContent = label;
      delete button.dataset.state;
      timers.delete(button);
    }, 2000);
    timers.set(button, { label, timer });
  });
}

// Shows the messages of a day, a channel, a role, or with some words in them. The address says which, so that it can be passed on.
{
  const bar = document.querySelector('.find');
  const clear = bar.querySelector('[name=clear]');
  const fields = Object.fromEntries([...bar.querySelectorAll('input, select')].map((field) => [field.name, field]));
  const facts = new Map(messages.map((message) => [message, {
    day: message.closest('section').id.replace(/^day-/, ''),
    to: message.querySelector('.to')?.textContent ?? '',
    by: message.querySelector('.by')?.textContent ?? '',
  }]));

  const offer = (name, options) => {
    for (const [value, text] of options) fields[name].append(new Option(text, value));
    fields[name].hidden = options.length < 2;
  };
  for (const name of ['to', 'by']) {
    offer(name, [...new Set([...facts.values()].map((fact) => fact[name]).filter(Boolean))].map((text) => [text, text]));
  }
  offer('day', [...document.querySelectorAll('.jump a')].map((link) =>
    [link.hash.slice(1).replace(/^day-/, ''), [...link.querySelectorAll('.nth, .date')].map((part) => part.textContent).join(' ')]));

  const valueOf = (field) => (field.type === 'checkbox' ? (field.checked ? field.value : '') : field.value.trim());
  const chosen = () => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)]));
  const choose = (values) => {
    for (const [name, field] of Object.entries(fields)) {
      const value = values.get(name) ?? '';
      if (field.type === 'checkbox') field.checked = value === field.value;
      else field.value = value;
      if (field.selectedIndex === -1) field.value = '';
    }
  };

  const texts = new Map();
  const textOf = (message) => {
    if (!texts.has(message)) texts.set(message, plain(`${nameOf(message)} ${message.querySelector('.shot').textContent}`));
    return texts.get(message);
  };

  // Where the browser can colour words without touching them: the rule is added here, since checkers of style sheets do not know it.
  // A word that is written in another form is found, but not coloured.
  const canColour = Boolean(globalThis.CSS?.highlights);
  if (canColour) document.styleSheets[0].insertRule('::highlight(found) { background: var(--accent); color: var(--sheet); }');
  const colour = (sought) => {
    if (!canColour) return;
    const ranges = [];
    for (const message of sought.length > 0 ? messages.filter(({ hidden }) => !hidden) : []) {
      const walker = document.createTreeWalker(message, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.data.toLowerCase();
        for (const word of sought) {
          for (let at = text.indexOf(word); at >= 0 && at + word.length <= walker.currentNode.length; at = text.indexOf(word, at + word.length)) {
            ranges.push(new StaticRange({ startContainer: walker.currentNode, startOffset: at, endContainer: walker.currentNode, endOffset: at + word.length }));
          }
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  };

  const show = () => {
    const { q, day, to, by, open } = chosen();
    const sought = wordsIn(q);
    let shown = 0;
    for (const message of messages) {
      const fact = facts.get(message);
      const fits = (!day || fact.day === day) && (!to || fact.to === to) && (!by || fact.by === by)
        && !(open && message.classList.contains('gone')) && sought.every((word) => textOf(message).includes(word));
      message.hidden = !fits;
      shown += fits;
    }
    for (const link of document.querySelectorAll('.jump a')) {
      const section = document.getElementById(link.hash.slice(1));
      section.hidden = !section.querySelector('.m:not([hidden])');
      link.parentNode.hidden = section.hidden;
    }
    const any = Boolean(q || day || to || by || open);
    clear.hidden = !any;
    bar.querySelector('.shown').textContent = any ? `${shown} ${words.shown}` : '';
    colour(sought);
    pack.querySelector('.none').hidden = shown > 0 || messages.length === 0;
    return any ? shown : -1;
  };

  const keep = () => {
    const query = new URLSearchParams(Object.entries(chosen()).filter(([, value]) => value)).toString();
    try {
      history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash);
    } catch {
      // Some browsers let no file change its address: filters work all the same.
    }
  };

  const change = () => {
    keep();
    const shown = show();
    if (shown >= 0) say(`${shown} ${words.shown}`);
  };

  const read = () => {
    choose(new URLSearchParams(location.search));
    show();
  };

  const showAll = () => {
    choose(new Map());
    change();
  };

  // A link to a message goes there even if a filter would hide it.
  const arrive = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const section = target?.closest('section');
    if (!section || !pack.contains(target) || !(target.hidden || section.hidden)) return;
    showAll();
    target.scrollIntoView();
  };

  bar.addEventListener('input', change);
  clear.addEventListener('click', () => {
    showAll();
    fields.q.focus();
  });
  document.addEventListener('ticked', () => { if (fields.open.checked) show(); });
  addEventListener('hashchange', arrive);
  addEventListener('popstate', read);
  bar.hidden = false;
  read();
  arrive();

  const today = todayIn(words.zone);
  document.querySelector(`.jump a[data-date="${today}"]`)?.setAttribute('aria-current', 'date');
  const option = today && [...fields.day.options].find(({ value }) => value === today);
  if (option) option.text += ` · ${words.today}`;

  // Single keys act only where the reader is among the messages, and never while something is typed.
  const step = (from, by) => {
    const list = messages.filter((message) => !message.hidden);
    list[Math.min(Math.max(list.indexOf(from) + by, 0), list.length - 1)]?.focus();
  };
  pack.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.target.matches('input:not([type=checkbox])')) return;
    const message = event.target.closest('.m');
    const acts = {
      j: () => step(message, 1),
      k: () => step(message, -1),
      c: () => message?.querySelector('.copy').click(),
      x: () => message?.querySelector('.tick input').click(),
      '/': () => fields.q.focus(),
    };
    const act = acts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });
  document.querySelector('.keys').hidden = false;
}

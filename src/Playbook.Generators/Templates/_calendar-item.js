// The details of an item, what there is to do for it, and what has been ticked: the only thing that the page remembers, and only where
// the browser lets a page keep anything. Messages are ticked in the same place as in the copy pack.
const kept = { sent: new Set(), done: new Set() };
const placeOf = (name) => `playbook.${name}.${data.key}`;
const recall = () => {
  for (const name of Object.keys(kept)) {
    try {
      const found = JSON.parse(localStorage.getItem(placeOf(name)) ?? '{}')[name];
      kept[name] = new Set(Array.isArray(found) ? found.filter((id) => typeof id === 'string') : []);
    } catch {
      kept[name] = new Set();
    }
  }
};
const keep = (name, id, isTicked) => {
  kept[name][isTicked ? 'add' : 'delete'](id);
  try {
    localStorage.setItem(placeOf(name), JSON.stringify({ playbook: data.key, [name]: [...kept[name]] }));
  } catch {
    // A browser that keeps nothing still shows the ticks until the page is left.
  }
};

/** What there is to do, in order of time: each message, and each part that sends none. */
const stepsOf = (item) => item.steps ??= [{ ...item, name: null }, ...item.parts]
  .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1) || (/^\d/.test(a.time) && /^\d/.test(b.time) ? a.time.localeCompare(b.time) : 0))
  .flatMap((part) => (part.sends.length === 0 ? [{ name: 'done', id: part.id, part }] : part.sends.map((send) => ({ name: 'sent', id: send.id, part, send }))));
const done = (item) => stepsOf(item).every(({ name, id }) => kept[name].has(id));

const showTicks = (list = items) => {
  for (const item of list) {
    const isDone = done(item);
    for (const row of [byId(item.id), chips.get(item.id)]) row?.classList.toggle('done', isDone);
  }
};

const named = (numbers, titles) => numbers.map((number) => titles[number]).join(words.separator);

const copyButton = (text, what) => {
  const button = make('button', { type: 'button', class: 'copy', 'aria-label': `${words.copy} ${what}` }, words.copy);
  button.addEventListener('click', async () => {
    const isDone = await putOnClipboard(text);
    button.textContent = isDone ? words.copied : words.copy;
    button.focus();
    byId('told').textContent = isDone ? words.copied : words.copy_failed;
    setTimeout(() => { button.textContent = words.copy; }, 2000);
  });
  return button;
};

const marked = (text) => text.split(/(\[\[[^\]]*\]\])/).map((piece, number) => (number % 2 === 1 ? make('mark', {}, piece) : piece));

const message = (send) => {
  const to = [data.channels[send.channel], data.roles[send.role]].filter(Boolean).join(' · ');
  return make('article', { class: 'message' },
    make('header', {}, make('h4', {}, send.type), make('span', { class: 'soft' }, to), copyButton(data.texts[send.text], send.type)),
    send.blanks.length > 0 ? make('p', { class: 'soft' }, `${words.blanks}${words.colon}`, send.blanks.map((blank) => make('mark', {}, blank))) : null,
    make('p', { class: 'text' }, marked(data.texts[send.text])));
};

const tick = (item, { name, id, part, send }) => {
  const box = make('input', { type: 'checkbox', checked: kept[name].has(id) });
  box.addEventListener('change', () => {
    keep(name, id, box.checked);
    showTicks([item]);
  });
  const what = part.name === null || part.name === undefined ? item.title : part.name;
  return make('li', {}, make('label', {}, box, make('span', {},
    make('span', { class: 'number' }, part.date === item.date ? part.time : `${part.day} ${part.time}`), ' ',
    [what, send?.type, send && data.channels[send.channel]].filter(Boolean).join(' · '))));
};

const detailsOf = (item) => {
  const kind = data.kinds[item.kind];
  const day = item.date ? data.days[dayNumber.get(item.date)] : null;
  const facts = [
    [words.time, day ? `${day[1]} ${day[2]} ${item.time}` : item.time],
    [words.phase, day ? [day[3], phaseOf(item.date)?.title].filter(Boolean).join(' · ') : ''],
    [words.owner, named(item.roles, data.roles)],
    [words.guests, named(item.guests, data.roles)],
    [words.channels, named(item.channels, data.channels)],
    [words.length, item.length],
    [words.turn, item.count > 1 ? `${item.number}/${item.count}` : ''],
    [words.moved, item.moved],
  ].filter(([, value]) => value);
  const close = make('button', { type: 'button', class: 'close', 'aria-label': words.close }, '×');
  close.addEventListener('click', () => byId('details').close());
  const section = (title, ...children) => make('section', {}, make('h3', {}, title), ...children);
  return [
    make('header', { class: kind.tone },
      make('p', {}, make('span', { class: 'kind' }, make('span', { 'aria-hidden': 'true' }, `${kind.sign} `), kind.name)),
      make('h2', { id: 'details-title' }, item.title), close),
    make('dl', {}, facts.map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value)))),
    section(words.checklist, make('ul', { class: 'ticks' }, stepsOf(item).map((step) => tick(item, step)))),
    item.sends.length > 0 ? section(words.copy_type, item.sends.map(message)) : null,
    item.parts.length > 0 ? section(words.parts, item.parts.map((part) => make('details', {},
      make('summary', {}, make('span', { class: 'number' }, part.date === item.date ? part.time : `${part.day} ${part.time}`), ` ${part.name}`),
      part.sends.map(message)))) : null,
    make('p', { id: 'told', class: 'unseen', role: 'status' }),
  ].filter(Boolean);
};

// Opened from the address and closed into it: going back closes it, closing it goes back where one came from within the page.
let openedHere = false;
const showItem = (item) => {
  const dialog = byId('details');
  if (!item) {
    if (dialog.open) dialog.close();
    return;
  }
  if (dialog.open && dialog.dataset.item === item.id) return;
  dialog.dataset.item = item.id;
  dialog.replaceChildren(...detailsOf(item));
  if (!dialog.open) {
    openedHere = Boolean(document.body.dataset.ready);
    dialog.showModal();
  }
  dialog.scrollTop = 0;
};
byId('details').addEventListener('close', () => {
  delete byId('details').dataset.item;
  if (!asked().item) return;
  if (openedHere) history.back();
  else go({ item: '' }, true);
});
byId('details').addEventListener('click', (event) => { if (event.target === byId('details')) byId('details').close(); });

recall();
showTicks();
addEventListener('storage', () => { recall(); showTicks(); });
addEventListener('hashchange', show);
for (const place of document.querySelectorAll(`[data-date="${today}"]`)) place.setAttribute('aria-current', 'date');
byId('bar').hidden = false;
document.documentElement.classList.add('live');
show();
document.body.dataset.ready = 'yes';

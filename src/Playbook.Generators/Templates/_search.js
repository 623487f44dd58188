// Search over items and copy. Everything that fits is one result, with the times at which it stands; each leads to its very place in the
// calendar or the copy pack. The address keeps what is looked for, so that going back comes back to it.
const words = byId('content').dataset;
const books = JSON.parse(byId('data').textContent);
const language = document.documentElement.lang;
const fill = (pattern, values) => pattern.replace(/\{(\w)\}/g, (whole, name) => values[name] ?? whole);

// Dates.

const dateFormat = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
const weekdayFormat = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
const dayNames = new Map();
const dayOf = (date) => {
  if (!dayNames.has(date)) {
    const day = new Date(`${date}T00:00:00Z`);
    const [name, weekday] = [dateFormat.format(day), weekdayFormat.format(day)];
    dayNames.set(date, language.startsWith('zh') ? `${name} ${weekday}` : `${weekday}, ${name}`);
  }
  return dayNames.get(date);
};
const daysFrom = (date, other) => Math.round((Date.parse(other) - Date.parse(date)) / 864e5);
const todays = new Map();
const todayOf = ({ timezone }) => todays.get(timezone) ?? todays.set(timezone, todayIn(timezone)).get(timezone);

// What can be found: a line for each item and each message.

const lineOf = ({ folder, pages, book }, entry, page, facts, text) => ({
  book, folder, entry, text, facts: facts.filter(Boolean),
  address: (time) => (pages.includes(page) ? `${folder}${page}#${time.id}` : null),
  heads: plain(entry.title),
  shelf: plain(book.title),
  words: plain([entry.title, entry.kind, ...facts, entry.when, text, ...(entry.names ?? [])].filter(Boolean).join('\n')),
  times: entry.times,
});

const linesOf = (shelf) => shelf.lines ??= (({ book }) => {
  const names = new Map([...book.roles, ...book.channels].map((one) => [one.title, one.names]));
  const known = (titles) => titles.flatMap((title) => names.get(title) ?? []);
  return [
    ...[...book.items, ...book.waiting].map((item) => lineOf(shelf,
      { ...item, names: [...(item.parts ?? []), ...known([...item.owners, ...item.guests, ...item.channels])] }, 'calendar.html',
      [item.owners.join(' · '), item.guests.join(' · '), item.channels.join(' · ')], item.notes.join(' · '))),
    ...(book.messages ?? []).map((message) => lineOf(shelf,
      { ...message, isCopy: true, title: message.part ? `${message.title} · ${message.part}` : message.title, kind: message.type,
        names: known([message.owner, message.channel]) }, 'announcements.html',
      [message.owner, message.channel], [message.heading, book.texts[message.text]].filter(Boolean).join('\n'))),
  ];
})(shelf);

const wordsOfTime = ({ book }, time) => time.words ??= !time.date ? '' : plain([
  time.date, dayOf(time.date), fill(words.nth, { n: daysFrom(book.start, time.date) + 1 }), time.time,
].join(' '));

const found = (sought) => {
  const hits = [];
  for (const shelf of books) {
    for (const line of linesOf(shelf)) {
      const own = sought.filter((word) => line.words.includes(word));
      // The name of a playbook narrows what is looked for among several; by itself it finds the playbook and not all that is in it.
      const rest = sought.filter((word) => !own.includes(word) && !(books.length > 1 && line.shelf.includes(word)));
      if (own.length === 0 && rest.length === 0) continue;
      const times = rest.length === 0 ? line.times : line.times.filter((time) => rest.every((word) => wordsOfTime(line, time).includes(word)));
      if (times.length === 0) continue;
      // What is called so comes before what only mentions it, and what is to come before what has been.
      const isPast = times.every((time) => time.date && time.date < todayOf(line.book));
      hits.push({ line, times, rank: (sought.every((word) => line.heads.includes(word)) ? 0 : 2) + (isPast ? 1 : 0) });
    }
  }
  return hits.sort((a, b) => a.rank - b.rank);
};

// How it is shown.

/** A text with what was looked for marked, in whatever width and case it is written. */
const marked = (text, sought) => {
  const characters = [...text];
  const places = [];
  let flat = '';
  characters.forEach((character, number) => {
    const one = plain(character);
    flat += one;
    for (let i = 0; i < one.length; i++) places.push(number);
  });
  const hit = new Set();
  for (const word of sought) {
    for (let at = flat.indexOf(word); at >= 0; at = flat.indexOf(word, at + word.length)) {
      for (let i = at; i < at + word.length; i++) hit.add(places[i]);
    }
  }
  const pieces = [];
  characters.forEach((character, number) => {
    const isHit = hit.has(number);
    if (pieces.at(-1)?.isHit === isHit) pieces.at(-1).text += character;
    else pieces.push({ isHit, text: character });
  });
  return pieces.map((piece) => (piece.isHit ? make('mark', {}, piece.text) : piece.text));
};

/** As much of a long text as shows the first word that was looked for; a blank shows its name alone. */
const around = (text, sought) => {
  const flat = text.replace(/\[{2}([^\]:]*)[^\]]*\]{2}/g, '[$1]').replace(/\s+/g, ' ');
  const first = Math.min(...sought.map((word) => plain(flat).indexOf(word)).filter((at) => at >= 0), flat.length);
  const start = first === flat.length ? 0 : Math.max(0, first - 24);
  const characters = [...flat.slice(start)];
  return `${start > 0 ? '…' : ''}${characters.slice(0, 96).join('')}${characters.length > 96 ? '…' : ''}`;
};

const timeName = (time) => [dayOf(time.date), time.time].filter(Boolean).join(' ');
const mostTimes = 4;
const hitOf = ({ line, times }, sought) => {
  const today = todayOf(line.book);
  const next = Math.max(times.findIndex((time) => !time.date || time.date >= today), 0);
  const shown = times.slice(next, next + mostTimes);
  const { entry } = line;
  const address = line.address(times[next]);
  const title = marked(entry.title, sought);
  const facts = [books.length > 1 ? line.book.title : '', entry.kind === entry.title ? '' : entry.kind, ...line.facts, entry.when].filter(Boolean).join(' · ');
  const place = (time) => (times.length > 1 && line.address(time) ? make('a', { href: line.address(time) }, marked(timeName(time), sought)) : marked(timeName(time), sought));
  return make('li', { class: entry.tone },
    make('span', { class: 'sign', 'aria-hidden': 'true' }, entry.sign),
    make('div', {},
      make('p', { class: 'title' }, address ? make('a', { href: address, class: 'to' }, title) : title,
        entry.isCopy ? make('span', { class: 'kind' }, words.copy) : null),
      make('p', { class: 'facts' }, marked(facts, sought)),
      line.text ? make('p', { class: 'text' }, marked(around(line.text, sought), sought)) : null,
      times[next].date ? make('p', { class: 'times' }, shown.map((time) => make('span', {}, place(time))),
        times.length > shown.length ? make('span', { class: 'soft' }, fill(words.times, { n: times.length })) : null) : null));
};

// The field, its address and its keys.

const field = byId('q');
const mostHits = 40;

/** Shows what fits, and lets the page hide what else it has; what the page itself finds is told first. */
const search = (query, others) => {
  const sought = wordsIn(query);
  const hits = sought.length > 0 ? found(sought) : [];
  const rows = others(sought);
  const total = hits.length + rows;
  document.body.classList.toggle('searching', sought.length > 0);
  byId('hits').hidden = hits.length === 0;
  byId('hit-list').replaceChildren(...hits.slice(0, mostHits).map((hit) => hitOf(hit, sought)));
  byId('none').hidden = sought.length === 0 || total > 0;
  const told = sought.length === 0 ? '' : total === 0 ? words.none
    : fill(hits.length > mostHits ? words.foundMore : words.found, { n: total, m: mostHits + rows });
  byId('told').textContent = total === 0 ? '' : told;
  byId('status').textContent = told;
};

const askedFor = () => new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
const keep = (query) => {
  try {
    history.replaceState(null, '', query ? `#${new URLSearchParams({ q: query })}` : location.pathname + location.search);
  } catch {
    // A browser that lets no file change its address searches all the same.
  }
};

/** Begins to answer. `others` shows what of the page fits some words, and tells how much that is. */
const answer = (others) => {
  const show = () => search(field.value, others);
  const read = () => {
    field.value = askedFor();
    show();
  };
  field.addEventListener('input', () => {
    keep(field.value.trim());
    show();
  });
  addEventListener('hashchange', read);
  const leads = () => [...document.querySelectorAll('a.to')].filter((link) => link.offsetParent !== null);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const links = leads();
    const at = links.indexOf(document.activeElement);
    if (event.key === '/' && document.activeElement !== field) field.select();
    else if (event.key === 'Escape' && field.value) {
      field.value = '';
      keep('');
      show();
      field.focus();
    } else if (event.key === 'ArrowDown' && field.value && (at >= 0 || document.activeElement === field)) links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? field).focus();
    else if (event.key === 'Enter' && document.activeElement === field && field.value) links[0]?.click();
    else return;
    event.preventDefault();
  });
  document.querySelector('.find').hidden = false;
  read();
};

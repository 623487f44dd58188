// Without this script the page is months and a list to read. With it there are views of them, filters, an address for each of these,
// and details of every item. What the page shows follows from its address alone, so that going back goes back.
const data = JSON.parse(byId('data').textContent);
const words = data.words;
const items = [...data.items, ...data.waiting];
const itemById = new Map(items.map((item) => [item.id, item]));
const dayNumber = new Map(data.days.map(([iso], number) => [iso, number]));
const filters = ['role', 'channel', 'kind', 'phase', 'q'];
const views = ['month', 'week', 'day', 'list', 'timeline', 'load'];

const say = (text) => {
  byId('status').textContent = '';
  byId('status').textContent = text;
};

const today = todayIn(data.zone);

// The address.

const firstDate = dayNumber.has(today) ? today : data.days[0][0];

/** What the address asks for; links that name a day or an item alone are understood too. */
const asked = () => {
  const hash = decodeURIComponent(location.hash.slice(1));
  if (/^day-/.test(hash)) return { view: 'day', date: hash.slice(4) };
  if (itemById.has(hash)) return { item: hash };
  return Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
};

let shown = {};
const understood = (state) => ({
  ...state,
  view: views.includes(state.view) ? state.view : 'month',
  date: dayNumber.has(state.date) ? state.date : shown.date ?? firstDate,
});

const addressOf = (state) => {
  const wanted = ['view', 'date', ...filters, 'item'].filter((name) => state[name] && !(name === 'view' && state.view === 'month'));
  return `#${new URLSearchParams(wanted.map((name) => [name, state[name]]))}`;
};

/** Goes to another state; with `instead`, without a step that one can go back to. */
const go = (change, instead = false) => {
  const address = addressOf({ ...shown, ...change });
  if (instead) location.replace(address);
  else location.hash = address;
};

// What fits the filters.

const titlesOf = (item) => item.titles ??= new Set([
  ...item.roles, ...item.guests, ...[item, ...item.parts].flatMap((part) => part.sends.map((send) => send.role)),
].map((number) => data.roles[number]));
const wordsOf = (item) => item.words ??= plain([
  item.title, data.kinds[item.kind].name, ...titlesOf(item), ...item.channels.map((number) => data.channels[number]),
  ...[item, ...item.parts].flatMap((part) => part.sends.map((send) => data.texts[send.text])),
].join('\n'));

const phaseOf = (date) => data.phases[data.days[dayNumber.get(date)][4]];
const isFiltered = (state) => filters.some((name) => state[name]);
const fits = (item, state, sought) =>
  (!state.role || titlesOf(item).has(state.role))
  && (!state.channel || item.channels.some((number) => data.channels[number] === state.channel))
  && (!state.kind || data.kinds[item.kind].name === state.kind)
  && (!state.phase || (item.date && phaseOf(item.date)?.title === state.phase))
  && sought.every((word) => wordsOf(item).includes(word));

const chips = new Map([...document.querySelectorAll('.grid li')].map((chip) => [chip.firstChild.hash.slice(1), chip]));
const rowsOf = (item) => item.rows ??= [item.id, ...item.parts.map((part) => part.id)].map(byId).concat(chips.get(item.id) ?? []);

let visible = new Set(items);
const filter = (state) => {
  const sought = wordsIn(state.q ?? '');
  visible = new Set(items.filter((item) => fits(item, state, sought)));
  for (const item of items) {
    const hidden = !visible.has(item);
    for (const row of rowsOf(item)) if (row.hidden !== hidden) row.hidden = hidden;
  }
};

// Days and weeks: the list, or as much of it as is looked at.

const articles = [...document.querySelectorAll('#agenda .day')].map((article) => ({ article, date: article.dataset.date, week: article.parentNode }));
const weekOf = new Map(articles.map(({ date, week }) => [date, week]));

const agenda = (state) => {
  const filtered = isFiltered(state);
  const busy = new Set([...visible].flatMap((item) => (item.date ? [item.date, ...item.parts.map((part) => part.date)] : [])));
  const used = new Set();
  for (const { article, date, week } of articles) {
    const inView = state.view === 'list' || (state.view === 'day' ? date === state.date : week === weekOf.get(state.date));
    article.hidden = !inView || (filtered && state.view !== 'day' && !busy.has(date));
    if (!article.hidden) used.add(week);
  }
  for (const week of new Set(weekOf.values())) week.hidden = !used.has(week);
  return filtered && (state.view === 'day' ? !busy.has(state.date) : used.size === 0);
};

// Steps between days, weeks, months and stretches of a table.

const monthOf = (date) => date.slice(0, 7);
const stepOf = {
  month: (from, by) => {
    const months = [...new Set(data.days.map(([iso]) => monthOf(iso)))];
    const wanted = months[months.indexOf(monthOf(data.days[from][0])) + by];
    return wanted === undefined ? -1 : data.days.findIndex(([iso]) => monthOf(iso) === wanted);
  },
  week: (from, by) => {
    const weeks = [...new Set(data.days.map(([iso]) => weekOf.get(iso)))];
    const wanted = weeks[weeks.indexOf(weekOf.get(data.days[from][0])) + by];
    return wanted === undefined ? -1 : data.days.findIndex(([iso]) => weekOf.get(iso) === wanted);
  },
  day: (from, by) => from + by,
  list: () => -1,
  timeline: (from, by) => stretchAt(from).first + by * stretch,
};
stepOf.load = stepOf.timeline;
const target = (by) => data.days[stepOf[shown.view](dayNumber.get(shown.date), by)]?.[0];

const titleOf = {
  month: () => document.querySelector(`[data-month="${monthOf(shown.date)}"] h3`).lastChild.data,
  week: () => weekOf.get(shown.date).querySelector('h3').textContent,
  day: () => { const [, title, weekday, name] = data.days[dayNumber.get(shown.date)]; return `${title} ${weekday} · ${name}`; },
  list: () => '',
  timeline: () => { const { first, last } = stretchAt(dayNumber.get(shown.date)); return `${data.days[first][1]}–${data.days[last][1]}`; },
};
titleOf.load = titleOf.timeline;

// Everything that depends on the address.

const show = () => {
  const before = shown;
  shown = understood({ ...(asked().item && !asked().view && before.view ? before : {}), ...asked() });
  if (filters.some((name) => before[name] !== shown[name])) filter(shown);
  const inList = ['week', 'day', 'list'].includes(shown.view);
  byId('month').hidden = shown.view !== 'month';
  byId('agenda').hidden = !inList;
  if (byId('waiting')) byId('waiting').hidden = shown.view !== 'list' || !data.waiting.some((item) => visible.has(item));
  let nothing = visible.size === 0;
  if (inList) nothing = agenda(shown) && (byId('waiting')?.hidden ?? true);
  for (const view of ['timeline', 'load']) {
    byId(view).hidden = shown.view !== view || nothing;
    byId(view).replaceChildren(...(byId(view).hidden ? [] : tables[view](shown)));
  }
  byId('nothing').hidden = !nothing;
  for (const button of document.querySelectorAll('.bar .views button')) button.setAttribute('aria-pressed', button.dataset.view === shown.view);
  for (const name of filters) if (byId(name).value !== (shown[name] ?? '')) byId(name).value = shown[name] ?? '';
  byId('clear').hidden = !isFiltered(shown);
  byId('found').textContent = isFiltered(shown) ? `${visible.size} ${words.shown}` : '';
  byId('where').textContent = titleOf[shown.view]();
  byId('earlier').disabled = !target(-1);
  byId('later').disabled = !target(1);
  byId('today').disabled = !dayNumber.has(today) || shown.view === 'list';
  if (before.date !== shown.date) rove(shown.date);
  if (shown.view === 'month' && before.view && monthOf(before.date ?? '') !== monthOf(shown.date)) {
    document.querySelector(`[data-month="${monthOf(shown.date)}"]`).scrollIntoView();
  }
  showItem(itemById.get(shown.item));
};

// The grid: one day of it is in the order of Tab, arrow keys go from there.

const cells = new Map([...document.querySelectorAll('.grid td[data-date]')].map((cell) => [cell.dataset.date, cell]));
let roved;
const rove = (date) => {
  const links = (cell) => cell?.querySelectorAll('a') ?? [];
  if (roved === undefined) for (const cell of cells.values()) for (const link of links(cell)) link.tabIndex = -1;
  for (const link of links(cells.get(roved))) link.tabIndex = -1;
  for (const link of links(cells.get(date))) link.tabIndex = 0;
  roved = date;
};

const moved = (date, by) => {
  const wanted = new Date(`${date}T00:00:00Z`);
  wanted.setUTCDate(wanted.getUTCDate() + by);
  return wanted.toISOString().slice(0, 10);
};
const weekday = (date) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
const keys = {
  ArrowLeft: (date) => moved(date, -1),
  ArrowRight: (date) => moved(date, 1),
  ArrowUp: (date) => moved(date, -7),
  ArrowDown: (date) => moved(date, 7),
  Home: (date) => moved(date, -weekday(date)),
  End: (date) => moved(date, 6 - weekday(date)),
  PageUp: (date) => moved(date, -28),
  PageDown: (date) => moved(date, 28),
};
byId('month').addEventListener('focusin', ({ target: { parentNode } }) => {
  const cell = parentNode.closest('td[data-date]');
  if (cell) rove(cell.dataset.date);
});
byId('month').addEventListener('keydown', (event) => {
  const cell = event.target.closest('td[data-date]');
  if (!cell || !keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const wanted = keys[event.key](cell.dataset.date);
  const dates = [...cells.keys()];
  const date = cells.has(wanted) ? wanted
    : wanted < cell.dataset.date ? dates.findLast((one) => one < wanted) ?? dates[0]
    : dates.find((one) => one > wanted) ?? dates.at(-1);
  rove(date);
  cells.get(date).querySelector('.date').focus();
});

// What is pressed.

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (!link || link.className === 'skip' || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  const goal = link.hash.slice(1);
  if (itemById.has(goal)) go({ item: goal });
  else if (/^day-/.test(goal)) go({ view: 'day', date: goal.slice(4) });
  else location.hash = goal;
});
document.querySelector('.views').addEventListener('click', ({ target: { dataset } }) => { if (dataset.view) go({ view: dataset.view }); });
byId('earlier').addEventListener('click', () => go({ date: target(-1) }));
byId('later').addEventListener('click', () => go({ date: target(1) }));
byId('today').addEventListener('click', () => go({ date: today }));
byId('print').addEventListener('click', () => print());
byId('clear').addEventListener('click', () => { go(Object.fromEntries(filters.map((name) => [name, '']))); byId('q').focus(); });
for (const name of filters.slice(0, -1)) byId(name).addEventListener('change', ({ target: { value } }) => go({ [name]: value }));
byId('q').addEventListener('input', ({ target: { value } }) => go({ q: value }, true));

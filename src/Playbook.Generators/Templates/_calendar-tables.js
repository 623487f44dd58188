// The timeline and the load: tables over a stretch of days, made when they are looked at.
const longestStretch = 45;
const stretch = data.days.length <= longestStretch ? data.days.length : 30;
const stretchAt = (number) => {
  const first = Math.floor(number / stretch) * stretch;
  return { first, last: Math.min(first + stretch, data.days.length) - 1 };
};
const daysOf = (state) => {
  const { first, last } = stretchAt(dayNumber.get(state.date));
  return data.days.slice(first, last + 1);
};

const classOf = ([iso, , , , phase, , holiday], ...more) =>
  [phase < 0 ? '' : `phase-${data.phases[phase].colour}`, weekday(iso) > 4 || holiday ? 'free' : '', ...more].filter(Boolean).join(' ') || null;

/** Two rows: phases as bands, dates below them. */
const headOf = (days, corner) => {
  const bands = [];
  for (const [, , , , phase] of days) {
    if (bands.at(-1)?.phase === phase) bands.at(-1).span += 1;
    else bands.push({ phase, span: 1 });
  }
  const dates = days.map((day) => make('th', {
    scope: 'col', class: classOf(day), 'aria-current': day[0] === today ? 'date' : null, title: [day[1], day[2], ...day[5]].join(' '),
  }, make('span', { 'aria-hidden': 'true' }, String(Number(day[0].slice(8)))), make('span', { class: 'unseen' }, `${day[1]} ${day[2]}`)));
  return make('thead', {},
    make('tr', { class: 'bands' }, make('td'), bands.map(({ phase, span }) => (phase < 0
      ? make('td', { colspan: span })
      : make('th', { scope: 'colgroup', colspan: span, class: `phase-${data.phases[phase].colour}` }, make('span', {}, data.phases[phase].title))))),
    make('tr', {}, make('th', { scope: 'col' }, corner), dates));
};

const wide = (label, table) => make('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': label }, table);

const timeline = (state) => {
  const days = daysOf(state);
  const dates = new Set(days.map(([iso]) => iso));
  const lines = new Map();
  for (const item of data.items) {
    if (!visible.has(item) || !dates.has(item.date)) continue;
    const byDate = lines.get(item.line) ?? lines.set(item.line, new Map()).get(item.line);
    byDate.set(item.date, [...(byDate.get(item.date) ?? []), item]);
  }
  const mark = (item) => make('a', { href: `#${item.id}`, class: done(item) ? 'done' : null, title: `${item.time} ${item.title}` },
    make('span', { class: 'unseen' }, `${item.time} ${item.title}`));
  const rows = [...lines].sort(([a], [b]) => a - b).map(([number, byDate]) => {
    const line = data.lines[number];
    return make('tr', { class: line.tone },
      make('th', { scope: 'row' }, make('span', { 'aria-hidden': 'true' }, `${line.sign} `), line.title),
      days.map((day) => make('td', { class: classOf(day, day[0] === today ? 'now' : '') }, (byDate.get(day[0]) ?? []).map(mark))));
  });
  return [wide(byId('timeline').getAttribute('aria-label'), make('table', { class: 'span' }, headOf(days, words.item), make('tbody', {}, rows)))];
};

let inHours = false;
const load = (state) => {
  const days = daysOf(state);
  const rows = [...data.roles, words.no_owner].map((title, number) => ({ title, number, days: new Map(), total: { count: 0, hours: 0 } }));
  for (const item of data.items) {
    if (!visible.has(item)) continue;
    const who = new Set([...item.roles, ...item.guests]);
    for (const number of who.size > 0 ? who : [data.roles.length]) {
      const row = rows[number];
      const day = row.days.get(item.date) ?? row.days.set(item.date, { count: 0, hours: 0 }).get(item.date);
      for (const sum of days.some(([iso]) => iso === item.date) ? [day, row.total] : [day]) {
        sum.count += 1;
        sum.hours += (item.minutes ?? 0) / 60;
      }
    }
  }
  const measure = inHours ? 'hours' : 'count';
  const written = (value) => (value === 0 ? '' : String(Math.round(value * 10) / 10));
  const used = rows.filter((row) => row.total.count > 0);
  const all = used.flatMap((row) => days.map((day) => ({ row, day, sum: row.days.get(day[0]) })).filter(({ sum }) => sum));
  const most = Math.max(...all.map(({ sum }) => sum[measure]), 0);
  const heat = (value) => (value > 0 ? `heat-${Math.max(1, Math.ceil((value / most) * 5))}` : '');
  const body = used.map((row) => make('tr', {},
    make('th', { scope: 'row' }, row.title),
    days.map((day) => {
      const value = row.days.get(day[0])?.[measure] ?? 0;
      return make('td', { class: classOf(day, heat(value)) }, written(value) && make('a', {
        href: addressOf({ ...state, view: 'day', date: day[0], role: row.number < data.roles.length ? row.title : '' }),
      }, written(value)));
    }),
    make('td', { class: 'total' }, written(row.total[measure]))));
  const unit = (sum) => `${sum.count} ${words.shown}${sum.hours > 0 ? `${words.comma}${written(sum.hours)} ${words.hours}` : ''}`;
  const busiest = all.reduce((best, one) => (best && best.sum[measure] >= one.sum[measure] ? best : one), null);
  const head = headOf(days, words.role);
  head.firstChild.append(make('td'));
  head.lastChild.append(make('th', { scope: 'col' }, words.total));
  const choice = (hours, text) => {
    const button = make('button', { type: 'button', 'aria-pressed': String(inHours === hours) }, text);
    button.addEventListener('click', () => {
      inHours = hours;
      byId('load').replaceChildren(...load(shown));
      byId('load').querySelector('[aria-pressed=true]').focus();
    });
    return button;
  };
  return [
    make('div', { class: 'measure' },
      make('div', { class: 'views' }, choice(false, words.by_items), choice(true, words.by_hours)),
      busiest && make('p', {}, `${words.busiest}${words.colon}${busiest.day[1]} ${busiest.day[2]}${words.comma}${busiest.row.title}${words.comma}${unit(busiest.sum)}`)),
    wide(byId('load').getAttribute('aria-label'), make('table', { class: 'span heat' }, head, make('tbody', {}, body))),
    make('p', { class: 'soft' }, words.load_note),
  ];
};

const tables = { timeline, load };

// The front page of a playbook: what comes next by the reader's clock, and how much of the copy has been sent.
const [{ book, pages }] = books;
const today = todayOf(book);
const nth = daysFrom(book.start, today) + 1;
const listed = (name) => pages.includes(name);

// Ticks are made in the copy pack; here they are counted.
const messages = book.messages.flatMap((message) => message.times);
const sentIds = () => {
  try {
    const { sent } = JSON.parse(localStorage.getItem(`playbook.sent.${book.key}`) ?? '{}');
    return new Set(Array.isArray(sent) ? sent : []);
  } catch {
    return new Set();
  }
};

const stateOf = () => {
  if (!today) return '';
  if (nth > book.days) return words.over;
  if (nth > 0) return fill(words.counts, { n: nth, m: book.days });
  return nth === 0 ? words.startsTomorrow : fill(words.startsIn, { n: 1 - nth });
};

const dates = () => {
  const byDate = new Map();
  for (const item of book.items) {
    for (const time of item.times) {
      if (time.date >= today) byDate.set(time.date, [...(byDate.get(time.date) ?? []), { item, time }]);
    }
  }
  return [...byDate].sort(([a], [b]) => (a < b ? -1 : 1));
};

const nearName = (date) => ({ 0: words.today, 1: words.tomorrow }[daysFrom(today, date)] ?? '');

/** Today and the days after it, as many as fill a short list. */
const showNext = () => {
  const sent = sentIds();
  const days = [];
  let rows = 0;
  for (const [date, entries] of dates()) {
    if (days.length > 0 && (rows + entries.length > 9 || days.length === 3)) break;
    rows += entries.length;
    const due = messages.filter((message) => message.date === date);
    const done = due.filter(({ id }) => sent.has(id)).length;
    const send = due.length === 0 ? '' : done === 0 ? fill(words.toSend, { n: due.length }) : fill(words.sentOf, { n: done, m: due.length });
    days.push(make('li', { class: date === today ? 'now' : null },
      make('h3', {}, make('span', { class: 'near' }, nearName(date)), ' ', make('time', { datetime: date }, dayOf(date)),
        send && listed('announcements.html') ? make('a', { href: `announcements.html#day-${date}` }, send) : send ? make('span', { class: 'soft' }, send) : null),
      make('ol', {}, entries.sort((a, b) => ((a.time.time ?? '') < (b.time.time ?? '') ? -1 : 1)).map(({ item, time }) => make('li', { class: item.tone },
        make('span', { class: 'clock' }, time.time ?? ''),
        make('span', { class: 'sign', 'aria-hidden': 'true' }, item.sign),
        make('span', {}, listed('calendar.html') ? make('a', { href: `calendar.html#${time.id}` }, item.title) : item.title,
          item.owners.length > 0 ? make('span', { class: 'soft' }, ` ${item.owners.join(' · ')}`) : null))))));
  }
  byId('days').replaceChildren(...days);
  byId('over').hidden = days.length > 0;
  byId('next').hidden = !today;

  const count = messages.filter(({ id }) => sent.has(id)).length;
  byId('progress').hidden = messages.length === 0;
  byId('progress').querySelector('progress').value = messages.length === 0 ? 0 : count / messages.length;
  byId('progress').querySelector('.number').textContent = `${count} / ${messages.length}`;
};

byId('state').textContent = stateOf();
byId('state').hidden = !byId('state').textContent;
if (nth > 0 && nth <= book.days) {
  // Days that have passed fade; a mark stands where today begins.
  const mark = (kind, x, width) => {
    const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    for (const [name, value] of Object.entries({ class: kind, x, y: 0, width, height: 1 })) rect.setAttribute(name, value);
    document.querySelector('.strip')?.append(rect);
  };
  mark('passed', 0, nth - 1);
  mark('today', nth - 1, book.days / 240);
}
document.querySelector(`.days-shelf a[href="days/${today}.txt"]`)?.setAttribute('aria-current', 'date');
showNext();
addEventListener('storage', showNext);
addEventListener('pageshow', showNext);

answer((sought) => {
  byId('rest').hidden = sought.length > 0;
  return 0;
});

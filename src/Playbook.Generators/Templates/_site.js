// The front page of all playbooks: those whose name fits, and where each stands by the reader's clock.
const rows = [...document.querySelectorAll('#books > li')].map((row) => ({ row, words: plain(row.querySelector('.about').textContent) }));
for (const { row } of rows) {
  const { start, end, zone } = row.dataset;
  const today = todayIn(zone || undefined);
  const days = daysFrom(today, start);
  const state = !today ? '' : end < today ? words.over : days <= 0 ? words.running : days === 1 ? words.startsTomorrow : fill(words.startsIn, { n: days });
  row.querySelector('.state').textContent = state;
  row.classList.toggle('over', state === words.over);
  row.classList.toggle('running', state === words.running);
}

// What runs stands first, then what is to come; what is over can wait.
const rankOf = ({ row }) => (row.classList.contains('running') ? 0 : row.classList.contains('over') ? 2 : 1);
byId('books').append(...rows.sort((a, b) => rankOf(a) - rankOf(b)).map(({ row }) => row));

answer((sought) => {
  let shown = 0;
  for (const { row, words: text } of rows) {
    const fits = sought.every((word) => text.includes(word));
    if (row.hidden === fits) row.hidden = !fits;
    shown += fits;
  }
  byId('playbooks').hidden = shown === 0;
  return sought.length > 0 ? shown : 0;
});

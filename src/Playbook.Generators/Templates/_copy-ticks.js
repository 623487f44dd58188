// What has been sent, ticked by hand: kept in this browser where it lets a page keep anything, and carried elsewhere as a file.
{
  const place = `playbook.sent.${words.key}`;
  const total = document.querySelector('.total');
  const boxOf = (message) => message.querySelector('.tick input');

  const listIn = (text) => {
    try {
      const { playbook, sent } = JSON.parse(text);
      return playbook === words.key && Array.isArray(sent) && sent.every((id) => typeof id === 'string') ? sent : null;
    } catch {
      return null;
    }
  };

  const written = () =>
    JSON.stringify({ playbook: words.key, sent: messages.filter((message) => boxOf(message).checked).map((message) => message.id) });

  const load = () => {
    try {
      return listIn(localStorage.getItem(place) ?? '') ?? [];
    } catch {
      return [];
    }
  };

  const keep = () => {
    try {
      localStorage.setItem(place, written());
    } catch {
      // A browser that keeps nothing still shows the ticks until the page is left.
    }
  };

  const links = new Map([...document.querySelectorAll('.jump a')].map((link) => [link.hash.slice(1), link]));

  const count = (list) => `${list.filter((message) => boxOf(message).checked).length} / ${list.length}`;

  const show = () => {
    let done = 0;
    for (const message of messages) {
      const { checked } = boxOf(message);
      message.classList.toggle('gone', checked);
      done += checked;
    }
    for (const section of pack.querySelectorAll('section')) {
      const inside = [...section.querySelectorAll('.m')];
      const link = links.get(section.id);
      link.querySelector('.count').firstChild.data = count(inside);
      link.classList.toggle('all', inside.every((message) => boxOf(message).checked));
      section.querySelector('.progress').textContent = `${words.sent} ${count(inside)}`;
    }
    total.querySelector('.number').textContent = count(messages);
    total.querySelector('progress').value = done;
    document.dispatchEvent(new Event('ticked'));
  };

  const take = (ids) => {
    const sent = new Set(ids);
    for (const message of messages) boxOf(message).checked = sent.has(message.id);
    show();
  };

  for (const head of pack.querySelectorAll('section > h2')) {
    const progress = document.createElement('span');
    progress.className = 'progress number';
    head.append(' ', progress);
  }
  total.querySelector('progress').max = Math.max(messages.length, 1);
  total.hidden = false;
  take(load());

  pack.addEventListener('change', ({ target }) => {
    if (!target.closest('.tick')) return;
    keep();
    show();
  });

  // Another window of the same page ticks too.
  addEventListener('storage', ({ key }) => { if (key === place) take(load()); });

  total.querySelector('[name=save]').addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([written(), '\n'], { type: 'application/json' }));
    link.download = `${words.key}.sent.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });

  const file = total.querySelector('[type=file]');
  total.querySelector('[name=load]').addEventListener('click', () => file.click());
  file.addEventListener('change', async () => {
    const [chosen] = file.files;
    const sent = chosen && chosen.size < 1e6 ? listIn(await chosen.text()) : null;
    file.value = '';
    if (sent) {
      take([...listIn(written()), ...sent]);
      keep();
    }
    const told = total.querySelector('.told');
    told.textContent = sent ? words.loaded : words.refused;
    say(told.textContent);
  });
}

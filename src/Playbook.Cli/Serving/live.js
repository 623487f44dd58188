// Reloads a served page when its outputs have changed, and lays the errors of a build over it. Added by `playbook serve` alone.
(() => {
  'use strict';
  const version = document.currentScript.dataset.version;
  let stream;
  let host;
  let closed = '';

  const styles = `
    :host { all: initial; }
    section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto; box-sizing: border-box;
      padding: 1rem 1.25rem; border-top: 4px solid #b3261e; background: #fff8f7; color: #2b1512; font: 1rem/1.5 system-ui, sans-serif; }
    header { display: flex; gap: 1rem; align-items: start; justify-content: space-between; }
    h2 { margin: 0; font-size: 1.05rem; }
    button { font: inherit; color: inherit; background: none; border: 1px solid currentColor; border-radius: .3rem; padding: .1rem .7rem; cursor: pointer; white-space: nowrap; }
    ol { margin: .75rem 0 0; padding: 0; list-style: none; }
    li { padding: .5rem 0; border-top: 1px solid #0002; overflow-wrap: anywhere; }
    p { margin: 0; }
    .place { font-family: ui-monospace, monospace; font-size: .875rem; color: #7a3b34; }
    @media (prefers-color-scheme: dark) {
      section { background: #2a1614; color: #fbe9e7; border-color: #ff8a80; }
      li { border-color: #fff3; }
      .place { color: #ffb4ab; }
    }
    @media print { section { display: none; } }`;

  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const place = (finding) => (finding.file === undefined ? '' : `${finding.file}:${finding.line}:${finding.column} `) + finding.code;

  function hide() {
    host?.remove();
    host = undefined;
  }

  function show(news) {
    hide();
    host = element('div');
    host.lang = news.lang;
    host.dataset.playbook = 'findings';
    const root = host.attachShadow({ mode: 'open' });
    // Neither style element nor attribute: the policy of the page allows none of ours.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    const box = element('section');
    box.setAttribute('role', 'alert');
    // A long list is scrolled with the keyboard too.
    box.tabIndex = 0;
    const head = element('header');
    const close = element('button', news.close);
    close.type = 'button';
    close.addEventListener('click', () => { closed = JSON.stringify(news.findings); hide(); });
    head.append(element('h2', news.title), close);
    const list = element('ol');
    for (const finding of news.findings) {
      const item = element('li');
      item.append(element('p', place(finding), 'place'), element('p', finding.message), element('p', `→ ${finding.remedy}`));
      list.append(item);
    }
    box.append(head, list);
    root.append(box);
    document.body.append(host);
  }

  function take(news) {
    if (news.version !== version) {
      location.reload();
    } else if (!news.isBroken) {
      closed = '';
      hide();
    } else if (JSON.stringify(news.findings) !== closed) {
      show(news);
    }
  }

  // Browsers keep few connections to one address: a page that nobody sees has none, and asks again when it is seen.
  function connect() {
    if (document.hidden || stream) return;
    stream = new EventSource('/.playbook/events');
    stream.addEventListener('built', (event) => take(JSON.parse(event.data)));
  }

  function disconnect() {
    stream?.close();
    stream = undefined;
  }

  document.addEventListener('visibilitychange', () => (document.hidden ? disconnect() : connect()));
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', connect);
  connect();
})();

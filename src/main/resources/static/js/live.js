// Numbers in the frame that change while one looks: by a stream of events, and where none can be had by asking.
// Only the page that is looked at listens, and only while somebody works there: nothing here keeps a session alive.
(function () {
  'use strict';
  const link = document.getElementById('notices-link');
  const badge = document.getElementById('notices-count');
  if (!link || !badge) return;
  const AWAKE = 5 * 60000;
  const AGAIN = 15000;
  let stream = null;
  let inbox = null;
  let lastTouch = Date.now();
  let next = 0;

  function show(unread) {
    badge.textContent = unread > 99 ? '99+' : String(unread);
    badge.classList.toggle('is-zero', unread === 0);
  }

  function hear(event) {
    const counts = JSON.parse(event.data);
    show(counts.unread);
    const changed = inbox !== null && counts.inbox !== inbox;
    inbox = counts.inbox;
    if (changed) document.body.dispatchEvent(new Event('duban:refresh'));
  }

  function ask() {
    fetch(link.dataset.ask, {headers: {Accept: 'text/plain'}, redirect: 'error'})
      .then(answer => (answer.ok ? answer.text() : Promise.reject(answer.status)))
      .then(text => show(Number(text) || 0))
      .catch(() => {});
  }

  function close() {
    if (stream) stream.close();
    stream = null;
  }

  function listen() {
    if (!window.EventSource) { ask(); return; }
    stream = new EventSource(link.dataset.live);
    stream.addEventListener('counts', hear);
    stream.addEventListener('error', () => { close(); next = Date.now() + AGAIN; });
  }

  function tend() {
    const wanted = !document.hidden && Date.now() - lastTouch < AWAKE;
    if (!wanted) close();
    else if (!stream && Date.now() >= next) listen();
  }

  ['pointerdown', 'keydown'].forEach(kind =>
    document.addEventListener(kind, () => { lastTouch = Date.now(); tend(); }, {passive: true}));
  document.addEventListener('visibilitychange', tend);
  document.body.addEventListener('duban:refresh', () => { if (!stream) ask(); });
  window.addEventListener('pagehide', close);
  window.addEventListener('pageshow', tend);
  setInterval(tend, 5000);
})();

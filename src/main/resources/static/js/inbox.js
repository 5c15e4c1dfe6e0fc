// The inbox's keys and its right pane. Without this file every row is a plain link.
(function () {
  'use strict';
  const wide = window.matchMedia('(min-width: 1200px)');
  const rows = () => Array.from(document.querySelectorAll('[data-inbox-row]'));
  const pane = () => document.getElementById('pane');
  let openPath = null;

  function mark() {
    rows().forEach(row => row.closest('.inbox-row').classList.toggle('is-open', row.getAttribute('href') === openPath));
  }

  function open(row) {
    if (!wide.matches || !pane()) return null;
    openPath = row.getAttribute('href');
    mark();
    return htmx.ajax('GET', openPath + (openPath.includes('?') ? '&' : '?') + 'pane', {target: '#pane', swap: 'innerHTML'});
  }

  function step(by) {
    const all = rows();
    if (!all.length) return;
    const at = all.indexOf(document.activeElement);
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
    next.focus();
  }

  document.addEventListener('click', event => {
    const row = event.target.closest('[data-inbox-row]');
    if (row && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0 && open(row)) event.preventDefault();
  });
  // a and r open what they say, for the row that has the focus, else for what is open; sending is a second act
  function act(name) {
    const row = document.activeElement.closest('[data-inbox-row]');
    const show = () => {
      const panel = document.getElementById('act-' + name);
      if (!panel) return;
      if (location.hash === '#' + panel.id) location.hash = 'pane';
      location.hash = panel.id;
      panel.querySelector('textarea, input[type=text]')?.focus();
      const reveal = () => panel.scrollIntoView({block: 'nearest'});
      pane()?.querySelectorAll('link[rel=stylesheet]').forEach(style => style.addEventListener('load', reveal, {once: true}));
      requestAnimationFrame(reveal);
    };
    if (!row || row.getAttribute('href') === openPath) show();
    else if (wide.matches && pane()) open(row).then(show);
    else location.href = row.href + '#act-' + name;
  }

  const keys = document.getElementById('keys');
  document.getElementById('keys-open')?.addEventListener('click', () => keys.showModal());
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && pane()?.querySelector('[id^=act-]:target')) {
      event.preventDefault(); // a page that still loads would stop loading instead
      event.stopImmediatePropagation();
      location.hash = 'pane';
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable], dialog')) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === 'a') act('approve');
    else if (event.key === 'r') act('return');
    else if (event.key === '?') keys.showModal();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation(); // the page of a submission has the same keys for itself
  }, true);
  // after an act the list comes anew; what was open and no longer waits gives way to the next
  document.body.addEventListener('htmx:afterSwap', event => {
    if (event.detail.target.id !== 'inbox-list') return;
    const still = rows().some(row => row.getAttribute('href') === openPath);
    if (openPath && !still && wide.matches && rows().length) open(rows()[0]);
    else mark();
  });
})();

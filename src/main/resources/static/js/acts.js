// The acts on a submission: their panels, their keys, and the phrases. Small, and there before the first submission is
// opened in the inbox's pane, so that no key waits for a script.
(function () {
  'use strict';
  if (window.dubanActs) return;
  window.dubanActs = true;

  // a panel opens by its address; what a refusal had opened gives way
  window.addEventListener('hashchange', () => {
    const panel = document.querySelector('.act-panel:target');
    if (!panel) return;
    document.querySelectorAll('.act-panel.is-open').forEach(open => { if (open !== panel) open.classList.remove('is-open'); });
    if (!window.matchMedia('(pointer: coarse)').matches) panel.querySelector('textarea, input[type=text]')?.focus();
  });

  // once: what is on its way has its button disabled, see duban.js
  function send(form) {
    const button = form.querySelector('.submit-bar button[type=submit]');
    if (button && !button.disabled) form.requestSubmit(button);
  }

  document.addEventListener('keydown', event => {
    const form = event.target.closest('.act-panel form');
    if (form && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send(form);
      return;
    }
    if (event.key === 'Escape' && document.querySelector('.act-panel:target')) {
      event.preventDefault(); // a page that still loads would stop loading instead
      location.hash = 'content';
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable], dialog')) return;
    const act = {a: 'approve', r: 'return'}[event.key];
    if (act && document.getElementById('act-' + act)) { event.preventDefault(); location.hash = 'act-' + act; }
  });

  // a phrase goes into the field; its other half says that it sends, and sends
  document.addEventListener('click', event => {
    const phrase = event.target.closest('[data-phrase]');
    if (!phrase || phrase.disabled) return;
    const field = document.getElementById(phrase.dataset.into);
    const text = field.value.trim();
    if (!text) field.value = phrase.dataset.phrase;
    else if (!('send' in phrase.dataset) || !text.split('\n').includes(phrase.dataset.phrase)) field.value = text + '\n' + phrase.dataset.phrase;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    if ('send' in phrase.dataset) {
      phrase.disabled = true;
      send(field.form);
    }
  });
})();

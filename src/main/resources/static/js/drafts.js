// What somebody typed outlives the page, the session and a lost line: kept in this tab, under the person's name, until
// the form went through. A form whose answer was the sign-in comes back open, with everything in it, to be sent again.
(function () {
  'use strict';
  const words = document.getElementById('words').dataset;
  const keyOf = form => 'draft:' + words.who + ':' + (form.dataset.draft || form.getAttribute('action') || location.pathname);
  const keeps = form => form.method === 'post' && !('noDraft' in form.dataset);
  const ticked = field => field.type === 'checkbox' || field.type === 'radio';
  const typed = field => field.tagName === 'TEXTAREA' || field.tagName === 'SELECT' || ['text', 'date', 'month', 'time', 'number', 'search', 'email', 'tel'].includes(field.type);
  const fieldsOf = form => Array.from(form.elements).filter(field => field.name && (typed(field) || ticked(field)));
  const original = field => (field.tagName === 'SELECT' ? (Array.from(field.options).find(option => option.defaultSelected) || field.options[0])?.value : field.defaultValue);

  // fields of one name are told apart by their order, boxes and choices by their value
  function named(form) {
    const seen = {};
    return fieldsOf(form).map(field => {
      if (ticked(field)) return [field, field.name + '=' + field.value];
      seen[field.name] = (seen[field.name] || 0) + 1;
      return [field, field.name + '#' + seen[field.name]];
    });
  }

  function keep(form) {
    const draft = {};
    named(form).forEach(([field, name]) => {
      if (ticked(field) ? field.checked !== field.defaultChecked : field.value !== original(field)) draft[name] = ticked(field) ? field.checked : field.value;
    });
    if (Array.from(form.elements).some(field => field.type === 'file' && field.files.length)) draft.files = true;
    try {
      if (Object.keys(draft).length) sessionStorage.setItem(keyOf(form), JSON.stringify(draft));
      else sessionStorage.removeItem(keyOf(form));
    } catch (full) { /* too long to keep; the form itself still has it */ }
  }

  function note(form, text) {
    const line = document.createElement('p');
    line.className = 'draft-note';
    line.setAttribute('role', 'status');
    line.textContent = text + ' ';
    const discard = document.createElement('button');
    discard.type = 'button';
    discard.className = 'link-button';
    discard.textContent = words.discard;
    discard.addEventListener('click', () => { sessionStorage.removeItem(keyOf(form)); form.reset(); line.remove(); });
    line.append(discard);
    form.prepend(line);
  }

  // without an interruption only what is blank is filled: the server's own values may be newer
  function fill(form, draft, everything) {
    let filled = false;
    named(form).forEach(([field, name]) => {
      if (!(name in draft)) return;
      if (ticked(field)) {
        if (everything) { field.checked = draft[name]; filled = true; }
      } else if (everything || (typed(field) && field.tagName !== 'SELECT' && field.value === original(field) && !field.value)) {
        field.value = draft[name];
        filled = true;
      }
    });
    return filled;
  }

  function restore(form) {
    const interrupted = sessionStorage.getItem('draft-interrupted') === keyOf(form);
    const draft = JSON.parse(sessionStorage.getItem(keyOf(form)) || '{}');
    if (interrupted) {
      sessionStorage.removeItem('draft-interrupted');
      form.dubanDraft = draft; // for a script that makes fields of its own, see approval.js
    }
    const filled = fill(form, draft, interrupted);
    if (!filled && !interrupted) return;
    note(form, interrupted ? words.interrupted + (draft.files ? ' ' + words.filesAgain : '') : words.restored);
    for (let around = form.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
    const panel = form.closest('.act-panel[id]');
    if (interrupted && panel) location.hash = panel.id;
    else if (interrupted) form.scrollIntoView({block: 'center'});
  }

  const restoreAll = root => root.querySelectorAll('form').forEach(form => { if (keeps(form)) restore(form); });
  const changed = event => { const form = event.target.form; if (form && keeps(form)) keep(form); };
  document.addEventListener('input', changed);
  document.addEventListener('change', changed);
  document.addEventListener('submit', event => {
    const form = event.target;
    if ((form.getAttribute('action') || '').endsWith('/logout')) {
      Object.keys(sessionStorage).filter(key => key.startsWith('draft')).forEach(key => sessionStorage.removeItem(key));
    } else if (keeps(form)) {
      keep(form);
      sessionStorage.setItem('draft-sent', keyOf(form));
    }
  });

  // what became of the form that this page answers
  const sent = sessionStorage.getItem('draft-sent');
  const outcome = document.getElementById('content').dataset.outcome;
  if (sent) {
    sessionStorage.removeItem('draft-sent');
    if (outcome === 'interrupted') sessionStorage.setItem('draft-interrupted', sent);
    else if (outcome !== 'refused') sessionStorage.removeItem(sent);
  }
  document.body.addEventListener('htmx:afterRequest', event => {
    const form = event.detail.elt.closest('form');
    if (form && keeps(form) && event.detail.successful && event.detail.requestConfig.verb !== 'get') sessionStorage.removeItem(keyOf(form));
  });
  document.body.addEventListener('htmx:afterSwap', event => { if (event.detail.target.id !== 'alerts') restoreAll(event.detail.target); });
  restoreAll(document);
})();

// What every page gets beyond plain HTML: CSRF and errors for htmx, counts that stay true, files that open over it.
(function () {
  'use strict';
  const words = document.getElementById('words').dataset;
  const meta = name => document.querySelector('meta[name="' + name + '"]')?.content;
  const alerts = document.getElementById('alerts');

  function say(text, kind) {
    const box = document.createElement('div');
    box.className = 'alert ' + (kind || 'alert-problem');
    box.setAttribute('role', 'alert');
    box.textContent = text;
    alerts.replaceChildren(box);
  }

  // --- htmx ---
  document.body.addEventListener('htmx:configRequest', event => {
    if (meta('csrf-header') && event.detail.verb !== 'get') {
      event.detail.headers[meta('csrf-header')] = meta('csrf-token');
    }
  });
  document.body.addEventListener('htmx:beforeSwap', event => {
    const answer = event.detail.xhr;
    if (new URL(answer.responseURL, location.href).pathname === words.login) {
      event.detail.shouldSwap = false;
      say(words.sessionOver);
    } else if (answer.status >= 400 && !answer.getResponseHeader('HX-Retarget')) {
      event.detail.shouldSwap = false;
      say(answer.status === 401 || answer.status === 403 ? words.sessionOver : words.failed);
    }
  });
  document.body.addEventListener('htmx:sendError', () => say(words.offline));
  let working = 0;
  const busy = step => { working = Math.max(0, working + step); document.body.classList.toggle('is-working', working > 0); };
  document.body.addEventListener('htmx:beforeRequest', () => busy(1));
  document.body.addEventListener('htmx:afterRequest', event => {
    busy(-1);
    if (event.detail.requestConfig.verb !== 'get' && event.detail.successful) refreshCounts();
  });
  document.body.addEventListener('htmx:afterSwap', event => {
    if (event.detail.target.hasAttribute('data-count')) {
      event.detail.target.classList.toggle('is-zero', event.detail.target.textContent.trim() === '0');
    } else if (event.detail.target.id === 'alerts') {
      alerts.firstElementChild?.focus();
    } else {
      prepare(event.detail.target);
    }
  });

  // --- counts: after an act, when the tab is looked at again, and each minute while somebody works here;
  // an abandoned tab asks nothing, so that its session ends when it should ---
  let lastTouch = Date.now();
  const refreshCounts = () => document.body.dispatchEvent(new Event('duban:refresh'));
  ['pointerdown', 'keydown'].forEach(kind => document.addEventListener(kind, () => { lastTouch = Date.now(); }, {passive: true}));
  document.addEventListener('visibilitychange', () => { if (!document.hidden) refreshCounts(); });
  setInterval(() => { if (!document.hidden && Date.now() - lastTouch < 5 * 60000) refreshCounts(); }, 60000);

  // --- a deadline typed in a year without a calendar is taken, and said to be a guess ---
  document.addEventListener('change', event => {
    const field = event.target;
    if (field.type !== 'date' || field.form?.method !== 'post') return;
    const id = (field.id || field.name) + '-no-calendar';
    const year = field.value.slice(0, 4);
    document.getElementById(id)?.remove();
    if (!year || words.calendars.split(' ').includes(year)) return;
    const note = document.createElement('p');
    note.id = id;
    note.className = 'hint';
    note.setAttribute('role', 'status');
    note.textContent = words.noCalendar.replace('%y', year);
    field.after(note);
  });

  // --- forms: a second press sends nothing; the key in the form would make it harmless anyway ---
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || 'noDraft' in form.dataset || form.hasAttribute('hx-post')) return;
    const buttons = form.querySelectorAll('button[type=submit], button:not([type])');
    setTimeout(() => buttons.forEach(button => { button.disabled = true; }), 0);
    busy(1);
  });
  window.addEventListener('pageshow', event => {
    if (event.persisted) { working = 0; busy(0); document.querySelectorAll('button[disabled]').forEach(button => { button.disabled = false; }); }
  });

  // --- small helps ---
  document.addEventListener('click', event => {
    const picture = event.target.closest('a[data-picture]');
    if (picture && !event.ctrlKey && !event.metaKey) { event.preventDefault(); show(picture); return; }
    const file = event.target.closest('a[data-view]');
    if (file && !event.ctrlKey && !event.metaKey) { event.preventDefault(); view(file); return; }
    const confirming = event.target.closest('[data-confirm]');
    if (confirming && !confirm(confirming.dataset.confirm)) event.preventDefault();
    if (event.target.closest('[data-print]')) window.print();
    document.querySelectorAll('.rail-more[open]').forEach(more => { if (!more.contains(event.target)) more.open = false; });
  });

  function show(link) {
    const dialog = document.createElement('dialog');
    dialog.className = 'dialog-picture';
    const image = document.createElement('img');
    image.src = link.href;
    image.alt = link.dataset.picture;
    const close = document.createElement('button');
    close.className = 'btn';
    close.textContent = link.dataset.close || '×';
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', event => { if (event.target === dialog || event.target === image) dialog.close(); });
    dialog.addEventListener('close', () => { dialog.remove(); link.focus(); });
    dialog.append(image, close);
    document.body.append(dialog);
    dialog.showModal();
  }

  // a document opens over the page, and the page stays where it was
  async function view(link) {
    const dialog = document.createElement('dialog');
    dialog.className = 'dialog-file';
    dialog.setAttribute('aria-label', link.dataset.view);
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'btn dialog-close';
    close.textContent = link.dataset.close || '×';
    close.addEventListener('click', () => dialog.close());
    const body = document.createElement('div');
    body.className = 'dialog-body';
    body.textContent = link.dataset.wait || '…';
    dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
    dialog.addEventListener('close', () => { dialog.remove(); link.focus(); });
    dialog.append(close, body);
    document.body.append(dialog);
    dialog.showModal();
    try {
      const answer = await fetch(link.href, {headers: {'HX-Request': 'true'}});
      if (!answer.ok) throw new Error(answer.status);
      body.innerHTML = await answer.text();
    } catch (failed) {
      dialog.close();
      location.href = link.href; // the page of its own says what is wrong
    }
  }

  function preview(input) {
    let strip = input.parentElement.querySelector('.previews');
    if (!strip) {
      strip = document.createElement('div');
      strip.className = 'previews';
      input.after(strip);
    }
    strip.replaceChildren(...Array.from(input.files).map(file => {
      if (!file.type.startsWith('image/')) {
        const tag = document.createElement('span');
        tag.className = 'tag';
        tag.textContent = file.name;
        return tag;
      }
      const image = document.createElement('img');
      image.alt = file.name;
      image.src = URL.createObjectURL(file);
      image.addEventListener('load', () => URL.revokeObjectURL(image.src));
      return image;
    }));
  }
  document.addEventListener('change', event => { if (event.target.matches('input[type=file]')) preview(event.target); });

  // a text field filters the select beside it: <input data-filters="id-of-select">
  document.addEventListener('input', event => {
    const select = event.target.dataset.filters && document.getElementById(event.target.dataset.filters);
    if (!select) return;
    const wanted = event.target.value.trim().toLowerCase();
    let first = null;
    Array.from(select.options).forEach(option => {
      const text = (option.textContent + ' ' + (option.dataset.find || '')).toLowerCase();
      option.hidden = option.value !== '' && wanted !== '' && !text.includes(wanted);
      if (!option.hidden && option.value !== '' && !first) first = option;
    });
    if (wanted && first && (select.selectedOptions[0]?.hidden || select.value === '')) {
      select.value = first.value;
      select.dispatchEvent(new Event('change', {bubbles: true}));
    }
  });

  function prepare(root) {
    root.querySelectorAll('[data-back]').forEach(back => {
      if (!document.referrer || new URL(document.referrer).origin !== location.origin) return;
      back.hidden = false;
      back.href = document.referrer;
    });
    root.querySelectorAll('[data-needs-js]').forEach(element => { element.hidden = false; });
  }
  prepare(document);
  document.querySelector('.alert-problem')?.focus();
})();

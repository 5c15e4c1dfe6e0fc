// Submissions: names, signatures and rows. Everything works without this file, with more typing; the acts themselves
// are in acts.js.
(function () {
  'use strict';
  if (window.dubanApproval) return;
  window.dubanApproval = true;

  // names: the people whose name is being typed; of several names the last one
  let asked = 0;
  document.addEventListener('input', event => {
    const field = event.target;
    if (!field.matches?.('[data-people]')) return;
    const several = field.value.split(/[,;，；、]/);
    const typed = (field.dataset.several ? several[several.length - 1] : field.value).trim();
    if (!typed || typed.endsWith(')')) return;
    clearTimeout(asked);
    asked = setTimeout(async () => {
      const answer = await fetch('/submissions/people?q=' + encodeURIComponent(typed), {headers: {'HX-Request': 'true'}});
      if (!answer.ok) return;
      const list = document.getElementById('people-offers');
      list.innerHTML = await answer.text();
      if (field.dataset.several && several.length > 1) {
        const before = several.slice(0, -1).map(name => name.trim()).join(', ');
        list.querySelectorAll('option').forEach(option => { option.value = before + ', ' + option.value; });
      }
    }, 200);
  });

  // a signature by hand: what is drawn becomes the file that the form sends
  function prepare(field) {
    const canvas = field.querySelector('canvas');
    if (!canvas || field.classList.contains('has-pad')) return;
    field.classList.add('has-pad');
    field.querySelector('.signature-pad').hidden = false;
    const input = field.querySelector('input[type=file]');
    const pen = canvas.getContext('2d');
    let drawing = false;
    const at = event => {
      const box = canvas.getBoundingClientRect();
      return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
    };
    const keep = () => canvas.toBlob(blob => {
      const files = new DataTransfer();
      files.items.add(new File([blob], 'signature.png', {type: 'image/png'}));
      input.files = files.files;
      field.classList.add('is-signed');
    }, 'image/png');
    canvas.addEventListener('pointerdown', event => {
      drawing = true;
      canvas.setPointerCapture(event.pointerId);
      pen.lineWidth = 4; pen.lineCap = 'round'; pen.lineJoin = 'round'; pen.strokeStyle = '#111';
      pen.beginPath();
      pen.moveTo(...at(event));
      event.preventDefault();
    });
    canvas.addEventListener('pointermove', event => {
      if (!drawing) return;
      pen.lineTo(...at(event));
      pen.stroke();
    });
    const lift = () => { if (drawing) { drawing = false; keep(); } };
    canvas.addEventListener('pointerup', lift);
    canvas.addEventListener('pointercancel', lift);
    field.querySelector('[data-signature-clear]').addEventListener('click', () => {
      pen.clearRect(0, 0, canvas.width, canvas.height);
      input.value = '';
      field.classList.remove('is-signed');
    });
  }
  const prepareAll = root => root.querySelectorAll('[data-signature]').forEach(prepare);
  prepareAll(document);
  document.body.addEventListener('htmx:afterSwap', event => prepareAll(event.detail.target));

  // rows: added, removed and pasted without asking the server
  const table = document.querySelector('[data-rows]');
  if (!table) return;
  const body = table.tBodies[0];
  const pattern = document.querySelector('[data-row-template]');
  let count = body.rows.length;

  function number() { Array.from(body.rows).forEach((row, at) => { row.querySelector('.row-no').textContent = at + 1; }); }

  function addRow() {
    const row = pattern.content.firstElementChild.cloneNode(true);
    const index = count++;
    row.querySelectorAll('[name], [id]').forEach(field => {
      ['name', 'id'].forEach(kind => { if (field.hasAttribute(kind)) field.setAttribute(kind, field.getAttribute(kind).replace('rows[new]', 'rows[' + index + ']')); });
    });
    body.append(row);
    number();
    return row;
  }

  table.closest('form').addEventListener('click', event => {
    if (event.target.closest('[data-add-row]')) {
      event.preventDefault();
      addRow().querySelector('input, textarea, select').focus();
    } else if (event.target.closest('[data-remove-row]')) {
      event.preventDefault();
      event.target.closest('tr').remove();
      number();
    }
  });

  const fields = row => Array.from(row.querySelectorAll('td[data-label]')).map(cell => cell.querySelector('input, textarea, select'));
  function fill(field, text) {
    if (!field) return;
    if (field.tagName === 'SELECT') {
      const found = Array.from(field.options).find(option => option.textContent.trim() === text || option.value === text);
      if (found) field.value = found.value;
    } else if (field.type === 'checkbox') field.checked = /^(true|yes|1|是|√)$/i.test(text);
    else if (field.type === 'date') field.value = text.replace(/[./年月]/g, '-').replace('日', '').replace(/-(\d)(?!\d)/g, '-0$1');
    else field.value = text;
  }
  // rows that were added in this tab and not sent, see drafts.js
  const draft = table.closest('form').dubanDraft || {};
  Object.keys(draft).filter(name => /^rows\[\d+\]/.test(name)).forEach(name => {
    const field = name.replace(/(#\d+|=.*)$/, '');
    while (count <= Number(field.match(/^rows\[(\d+)\]/)[1]) && count < 2000) addRow();
    const made = table.closest('form').elements[field];
    if (made && typeof draft[name] === 'string') made.value = draft[name];
    else if (made && made.type === 'checkbox') made.checked = draft[name];
  });
  body.addEventListener('paste', event => {
    const text = event.clipboardData.getData('text/plain');
    if (!text.includes('\t') && !/\n./.test(text.trim())) return;
    if (event.target.tagName === 'TEXTAREA' && !text.includes('\t')) return;
    event.preventDefault();
    let row = event.target.closest('tr');
    const first = fields(row).indexOf(event.target);
    text.replace(/\r?\n$/, '').split(/\r?\n/).forEach(line => {
      row = row || addRow();
      const cells = fields(row);
      line.split('\t').forEach((value, at) => fill(cells[first + at], value.trim()));
      row = row.nextElementSibling;
    });
  });
})();

// Selecting rows: how many, all of the page, a range with Shift. The form works without any of this.
(function () {
  'use strict';
  const boxes = () => Array.from(document.querySelectorAll('.ledger-table input[name=ids]'));
  let last = null;

  function tell() {
    const all = boxes();
    const chosen = all.filter(box => box.checked);
    all.forEach(box => box.closest('tr').classList.toggle('is-selected', box.checked));
    const word = document.querySelector('.ledger-batch-word');
    if (word) word.textContent = chosen.length ? word.dataset.some.replace('{0}', chosen.length) : word.dataset.none;
    document.querySelectorAll('.ledger-batch button').forEach(button => { button.disabled = !chosen.length; });
    const whole = document.querySelector('[data-select-all]');
    if (whole) {
      whole.checked = all.length > 0 && chosen.length === all.length;
      whole.indeterminate = chosen.length > 0 && chosen.length < all.length;
    }
  }

  function prepare() {
    const whole = document.querySelector('[data-select-all]');
    if (whole) whole.hidden = false;
    last = null;
    tell();
  }

  document.addEventListener('click', event => {
    const box = event.target.closest('.ledger-table input[name=ids]');
    if (!box) return;
    const all = boxes();
    if (event.shiftKey && last && all.includes(last)) {
      const [from, to] = [all.indexOf(last), all.indexOf(box)].sort((a, b) => a - b);
      all.slice(from, to + 1).forEach(one => { one.checked = box.checked; });
    }
    last = box;
    tell();
  });
  document.addEventListener('change', event => {
    if (event.target.matches('[data-select-all]')) {
      boxes().forEach(box => { box.checked = event.target.checked; });
      tell();
    }
  });
  document.body.addEventListener('htmx:afterSettle', prepare);
  window.addEventListener('pageshow', prepare);
})();

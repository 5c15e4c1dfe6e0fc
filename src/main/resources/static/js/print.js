// Gives the print view its button.
(function () {
  'use strict';
  const button = document.querySelector('[data-print-button]');
  button.hidden = false;
  button.addEventListener('click', () => window.print());
})();

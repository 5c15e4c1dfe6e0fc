// Draws a case's process with the token on it, in its page and in the pane of the inbox. The library is large and comes
// only when the picture is looked at.
(function () {
  'use strict';
  let library = null;
  const load = source => library = library || new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = source;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });

  function translate(xml, labels) {
    const model = new DOMParser().parseFromString(xml, 'application/xml');
    model.querySelectorAll('[id][name], [id]').forEach(element => {
      const label = labels[element.getAttribute('id')];
      if (label) element.setAttribute('name', label);
    });
    return new XMLSerializer().serializeToString(model);
  }

  async function draw(box) {
    const [answer] = await Promise.all([
      fetch(box.dataset.source, {headers: {Accept: 'application/json'}}),
      load(box.dataset.library)
    ]);
    if (!answer.ok) return;
    const {diagram, labels, path} = await answer.json();
    const {BpmnVisualization, FitType} = window.bpmnvisu;
    const view = new BpmnVisualization({container: box, navigation: {enabled: window.matchMedia('(pointer: fine)').matches}});
    view.load(translate(diagram.bpmnXml, labels), {fit: {type: FitType.Center, margin: 12}});
    const registry = view.bpmnElementsRegistry;
    registry.addCssClasses(Array.from(new Set(diagram.passed)), 'is-passed');
    registry.addCssClasses(diagram.active, 'is-active');

    const narrow = window.matchMedia('(max-width: 767px)').matches;
    const whole = () => { view.navigation.fit({type: FitType.Center, margin: 12}); };
    const here = () => {
      view.navigation.fit({type: FitType.None});
      const token = registry.getElementsByIds(diagram.active)[0]?.htmlElement;
      if (!token) return;
      const spot = token.getBoundingClientRect();
      const frame = box.getBoundingClientRect();
      box.scrollTo({left: spot.left - frame.left + box.scrollLeft - frame.width / 2 + spot.width / 2,
        top: spot.top - frame.top + box.scrollTop - frame.height / 2 + spot.height / 2});
    };
    if (narrow) here();
    document.getElementById('diagram-fit')?.addEventListener('click', whole);
    document.getElementById('diagram-here')?.addEventListener('click', here);
    const list = document.getElementById('diagram-path');
    path.forEach(name => { const line = document.createElement('li'); line.textContent = name; list.append(line); });
    box.dataset.drawn = 'true';
  }

  function prepare(root) {
    const box = root.querySelector('#diagram');
    if (!box || box.dataset.watched) return;
    box.dataset.watched = 'true';
    const seen = new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) { seen.disconnect(); draw(box); }
    }, {rootMargin: '200px'});
    seen.observe(box);
  }
  document.body.addEventListener('htmx:afterSwap', event => prepare(event.detail.target));
  prepare(document);
})();

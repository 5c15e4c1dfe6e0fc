// Draws the item's process with the token on it. The library is large and comes only when the picture is looked at.
(function () {
  'use strict';
  const box = document.getElementById('diagram');
  if (!box) return;

  const load = source => new Promise((done, failed) => {
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

  async function draw() {
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

  const seen = new IntersectionObserver(entries => {
    if (entries.some(entry => entry.isIntersecting)) { seen.disconnect(); draw(); }
  }, {rootMargin: '200px'});
  seen.observe(box);
})();

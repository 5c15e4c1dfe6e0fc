// The chart, drawn after everything else has arrived; the table beside it says the same and more.
(function () {
  'use strict';
  let library = null;

  function load(address) {
    library = library || new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    return library;
  }

  function draw(place) {
    const style = getComputedStyle(document.documentElement);
    const colour = name => style.getPropertyValue(name).trim();
    const lines = Array.from(place.querySelectorAll('span')).map(line => ({
      unit: line.dataset.unit, overdue: +line.dataset.overdue, week: +line.dataset.week, open: +line.dataset.open
    })).reverse();
    const bars = (name, fill, pattern, values) => ({
      name, type: 'bar', stack: 'open', barWidth: 14, data: values, animation: false,
      itemStyle: {color: fill, borderColor: colour('--sheet'), borderWidth: 1, decal: pattern}
    });
    const canvas = document.createElement('div');
    canvas.style.height = '100%';
    place.append(canvas);
    const chart = window.echarts.init(canvas);
    chart.setOption({
      textStyle: {fontFamily: style.getPropertyValue('--sans')},
      grid: {left: 8, right: 16, top: 32, bottom: 4, containLabel: true},
      legend: {top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: {color: colour('--muted')}},
      tooltip: {trigger: 'axis', axisPointer: {type: 'none'}},
      xAxis: {type: 'value', minInterval: 1, axisLabel: {color: colour('--muted')}, splitLine: {lineStyle: {color: colour('--line')}}},
      yAxis: {type: 'category', data: lines.map(line => line.unit), axisTick: {show: false},
        axisLine: {lineStyle: {color: colour('--line')}}, axisLabel: {color: colour('--text'), width: 150, overflow: 'truncate'}},
      series: [
        bars(place.dataset.overdue, colour('--red'), null, lines.map(line => line.overdue)),
        bars(place.dataset.week, colour('--amber'), {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], color: 'rgba(255,255,255,.5)'},
          lines.map(line => line.week)),
        bars(place.dataset.rest, colour('--line-strong'), null, lines.map(line => Math.max(0, line.open - line.overdue - line.week)))
      ]
    });
    new ResizeObserver(() => chart.resize()).observe(canvas);
  }

  function show() {
    const place = document.getElementById('board-chart');
    if (place && !place.dataset.drawn) {
      place.dataset.drawn = 'yes';
      load(place.dataset.echarts).then(() => draw(place), () => { place.closest('figure').hidden = true; });
    }
  }

  if (document.readyState === 'complete') show(); else window.addEventListener('load', show);
  document.body.addEventListener('htmx:afterSettle', show);
})();

// Phases and key tasks on one time line, drawn after everything else has arrived; the table below says the same.
(function () {
  'use strict';
  const place = document.getElementById('gantt');
  if (!place) return;
  const DAY = 86400000;
  const day = text => Date.parse(text + 'T00:00:00Z');

  function load(address) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }

  function draw() {
    const style = getComputedStyle(document.documentElement);
    const colour = name => style.getPropertyValue(name).trim();
    const bars = Array.from(place.querySelectorAll('span')).map(one => ({
      name: one.dataset.name, from: day(one.dataset.from), to: day(one.dataset.to) + DAY, phase: one.dataset.phase === 'true',
      due: one.dataset.due ? one.dataset.due.split(',').map(day) : [], standing: one.dataset.standing,
      late: one.dataset.late === 'true', href: one.dataset.href
    })).reverse();
    const start = Math.min(day(place.dataset.from), ...bars.map(bar => bar.from));
    const end = Math.max(day(place.dataset.to) + DAY, ...bars.map(bar => bar.to));
    const words = place.dataset;
    const narrow = place.clientWidth < 600;
    const canvas = document.createElement('div');
    canvas.style.height = '100%';
    place.append(canvas);
    const chart = window.echarts.init(canvas);
    const date = value => new Date(value + start).toISOString().slice(0, 10);
    const filled = (name, phase, fill, decal) => ({
      name, type: 'bar', stack: 'time', barWidth: 14, animation: false,
      itemStyle: {color: fill, decal, borderRadius: 2},
      data: bars.map(bar => bar.phase === phase ? bar.to - bar.from : 0)
    });
    chart.setOption({
      textStyle: {fontFamily: style.getPropertyValue('--sans')},
      grid: {left: 8, right: 24, top: 40, bottom: 8, containLabel: true},
      legend: {top: 0, left: 0, data: [words.phaseWord, words.taskWord, words.dueWord].filter(word => word !== words.phaseWord || bars.some(bar => bar.phase)), textStyle: {color: colour('--muted')}},
      tooltip: {trigger: 'item', formatter: hit => {
        const bar = hit.seriesType === 'scatter' ? bars[hit.data.value[1]] : bars[hit.dataIndex];
        const box = document.createElement('div');
        box.textContent = bar.name + ' · ' + date(bar.from - start) + ' – ' + date(bar.to - DAY - start) + (bar.standing ? ' · ' + bar.standing : '');
        return box;
      }},
      xAxis: {type: 'value', min: 0, max: end - start, interval: 28 * DAY, position: 'top',
        axisLabel: {color: colour('--muted'), formatter: value => date(value).slice(narrow ? 5 : 2)}, splitLine: {lineStyle: {color: colour('--line')}}},
      yAxis: {type: 'category', data: bars.map(bar => bar.name), axisTick: {show: false},
        axisLine: {lineStyle: {color: colour('--line')}}, axisLabel: {color: colour('--text'), width: narrow ? 96 : 260, overflow: 'truncate'}},
      series: [
        {type: 'bar', stack: 'time', silent: true, animation: false, itemStyle: {color: 'transparent'}, data: bars.map(bar => bar.from - start)},
        filled(words.phaseWord, true, colour('--line-strong'), {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 3], rotation: .7, color: 'rgba(255,255,255,.4)'}),
        filled(words.taskWord, false, colour('--ink'), null),
        {name: words.dueWord, type: 'scatter', symbol: 'diamond', symbolSize: 11, animation: false, z: 5,
          itemStyle: {color: colour('--sheet'), borderColor: colour('--text'), borderWidth: 1.5},
          data: bars.flatMap((bar, row) => bar.due.map(due => ({value: [due + DAY - start, row]}))),
          markLine: {silent: true, symbol: 'none', animation: false, lineStyle: {color: colour('--red'), type: 'solid'},
            label: {formatter: words.todayWord, color: colour('--text')}, data: [{xAxis: day(words.today) - start}]}}
      ]
    });
    chart.on('click', hit => {
      const bar = hit.seriesType === 'scatter' ? bars[hit.data.value[1]] : bars[hit.dataIndex];
      if (bar && bar.href) window.location.assign(bar.href);
    });
    new ResizeObserver(() => chart.resize()).observe(canvas);
  }

  const show = () => load(place.dataset.echarts).then(draw, () => { place.closest('figure').hidden = true; });
  if (document.readyState === 'complete') show(); else window.addEventListener('load', show);
})();

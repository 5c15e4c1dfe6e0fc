// The phases in time, drawn after everything else has arrived; the list below says the same and more.
(function () {
  'use strict';
  const DAY = 86400000;

  function load(address, then) {
    const script = document.createElement('script');
    script.src = address;
    script.onload = then;
    script.onerror = () => { document.querySelector('.gantt').hidden = true; };
    document.head.append(script);
  }

  function draw(place) {
    const style = getComputedStyle(document.documentElement);
    const colour = name => style.getPropertyValue(name).trim();
    const narrow = place.clientWidth < 600;
    const lines = Array.from(place.querySelectorAll('span')).map(line => ({
      name: line.dataset.name, from: Date.parse(line.dataset.from), to: Date.parse(line.dataset.to) + DAY,
      state: line.dataset.state, late: line.dataset.level === 'RED', href: line.dataset.href
    })).reverse();
    const first = Math.min(...lines.map(line => line.from));
    const last = Math.max(...lines.map(line => line.to));
    const now = new Date();
    const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    const word = at => { const day = new Date(at); return (day.getUTCMonth() + 1) + '/' + day.getUTCDate(); };
    const kinds = {
      ENDED: [place.dataset.ended, colour('--line-strong'), {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: 0.8, color: 'rgba(255,255,255,.5)'}],
      OPEN: [place.dataset.open, colour('--ink'), null],
      PLANNED: [place.dataset.planned, colour('--ink-weak'), null]
    };
    const canvas = document.createElement('div');
    canvas.style.height = '100%';
    place.append(canvas);
    const chart = window.echarts.init(canvas);
    const bar = (state, mark) => ({
      name: kinds[state][0], type: 'bar', stack: 'time', barWidth: 14, animation: false,
      data: lines.map(line => line.state === state ? (line.to - line.from) / DAY : 0),
      itemStyle: {color: kinds[state][1], decal: kinds[state][2], borderColor: state === 'PLANNED' ? colour('--ink') : colour('--sheet'), borderWidth: 1},
      markLine: mark
    });
    const here = today >= first && today <= last ? {symbol: 'none', silent: true, animation: false,
      lineStyle: {color: colour('--text'), type: 'dashed'},
      label: {formatter: place.dataset.todayLabel, color: colour('--text'), position: 'end'},
      data: [{xAxis: (today - first) / DAY}]} : undefined;
    chart.setOption({
      textStyle: {fontFamily: style.getPropertyValue('--sans')},
      grid: {left: 8, right: 24, top: 40, bottom: 4, containLabel: true},
      legend: {top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: {color: colour('--muted')}, data: Object.values(kinds).map(kind => kind[0])},
      tooltip: {trigger: 'axis', axisPointer: {type: 'none'}, formatter: found => {
        const line = lines[found[0].dataIndex];
        return line.name + ' ' + word(line.from) + ' – ' + word(line.to - DAY) + (line.late ? ' · ' + place.dataset.late : '');
      }},
      xAxis: {type: 'value', min: 0, max: Math.round((last - first) / DAY), splitNumber: narrow ? 3 : 8,
        axisLabel: {color: colour('--muted'), formatter: days => word(first + days * DAY)}, splitLine: {lineStyle: {color: colour('--line')}}},
      yAxis: {type: 'category', data: lines.map(line => line.name), axisTick: {show: false},
        axisLine: {lineStyle: {color: colour('--line')}}, axisLabel: {color: colour('--text'), width: narrow ? 80 : 150, overflow: 'truncate'}},
      series: [
        {type: 'bar', stack: 'time', silent: true, itemStyle: {color: 'transparent'}, data: lines.map(line => (line.from - first) / DAY)},
        bar('ENDED'), bar('OPEN', here), bar('PLANNED')
      ]
    });
    chart.on('click', hit => {
      const line = lines[hit.dataIndex];
      if (line && line.href) window.location.assign(line.href);
    });
    new ResizeObserver(() => chart.resize()).observe(canvas);
  }

  function show() {
    const place = document.getElementById('campaign-gantt');
    if (place && !place.dataset.drawn) {
      place.dataset.drawn = 'yes';
      load(place.dataset.echarts, () => draw(place));
    }
  }

  if (document.readyState === 'complete') show(); else window.addEventListener('load', show);
})();

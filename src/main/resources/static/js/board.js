// The ageing chart, drawn from the table behind it after everything else has arrived.
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

  function read(table) {
    const heads = Array.from(table.tHead.rows[0].cells).slice(1).map(cell => cell.textContent.trim());
    const rows = Array.from(table.tBodies[0].rows).map(row => ({
      name: row.cells[0].textContent.trim(), href: row.cells[0].querySelector('a').href,
      numbers: Array.from(row.cells).slice(1).map(cell => +cell.textContent)
    }));
    return {heads, rows};
  }

  function draw(place, table) {
    const style = getComputedStyle(document.documentElement);
    const colour = name => style.getPropertyValue(name).trim();
    const size = parseFloat(getComputedStyle(place).fontSize);
    const {heads, rows} = read(table);
    const fills = [
      {color: colour('--red'), borderColor: colour('--sheet'), borderWidth: 1},
      {color: colour('--line-strong'), borderColor: colour('--sheet'), borderWidth: 1,
        decal: {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], color: 'rgba(255,255,255,.35)'}}
    ];
    const chart = window.echarts.init(place);
    const text = {color: colour('--muted'), fontSize: size * .86};
    chart.setOption({
      animation: false,
      textStyle: {fontFamily: style.getPropertyValue('--sans')},
      grid: {left: 4, right: 8, top: size * 2, bottom: 4, containLabel: true},
      legend: {top: 0, left: 0, itemWidth: size * .8, itemHeight: size * .8, textStyle: text},
      tooltip: {trigger: 'axis', axisPointer: {type: 'none'}, confine: true},
      xAxis: {type: 'value', minInterval: 1, splitNumber: 3, axisLabel: text, splitLine: {lineStyle: {color: colour('--line')}}},
      yAxis: {type: 'category', inverse: true, data: rows.map(row => row.name), axisTick: {show: false},
        axisLine: {lineStyle: {color: colour('--line')}}, axisLabel: {...text, color: colour('--text')}},
      series: heads.map((name, at) => ({name, type: 'bar', stack: 'age', barMaxWidth: size * 1.6, itemStyle: fills[at],
        data: rows.map(row => row.numbers[at])}))
    });
    chart.on('click', hit => window.location.assign(rows[hit.dataIndex].href));
    new ResizeObserver(() => chart.resize()).observe(place);
  }

  function show() {
    document.querySelectorAll('.board-chart:not([data-drawn])').forEach(place => {
      place.dataset.drawn = 'yes';
      const table = document.getElementById(place.dataset.table);
      load(place.dataset.echarts).then(() => {
        if (!place.isConnected) return;
        place.hidden = false;
        table.closest('details').open = false;
        draw(place, table);
      }, () => { place.remove(); });
    });
  }

  if (document.readyState === 'complete') show(); else window.addEventListener('load', show);
  document.body.addEventListener('htmx:afterSettle', show);
})();

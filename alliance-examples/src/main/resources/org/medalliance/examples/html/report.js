// SPDX-License-Identifier: Apache-2.0
// Draws the charts, explains the cells of the matrix. Everything it says is in the page already.
(function () {
  'use strict';

  const data = JSON.parse(document.getElementById('data').textContent);
  const words = data.t;
  const day = data.overview.day;
  const root = document.documentElement;
  const PAPER_WIDTH = 680;
  const charts = [];

  function colour(name) {
    return getComputedStyle(root).getPropertyValue('--' + name).trim();
  }

  function time(text) {
    return Date.parse(text + 'T00:00:00Z');
  }

  function isNarrow() {
    return root.clientWidth < 640 && !root.classList.contains('printing');
  }

  function common() {
    return {
      animation: false,
      useUTC: true,
      textStyle: { color: colour('text'), fontFamily: getComputedStyle(document.body).fontFamily },
      color: [colour('link'), colour('good'), colour('warn'), colour('bad'), colour('quiet')],
      tooltip: {
        renderMode: 'richText',
        confine: true,
        backgroundColor: colour('raised'),
        borderColor: colour('line'),
        textStyle: { color: colour('text') }
      },
      legend: { top: 0, type: 'scroll', textStyle: { color: colour('text') }, inactiveColor: colour('line') }
    };
  }

  function timeAxis(from, until) {
    return {
      type: 'time',
      min: from,
      max: until,
      splitNumber: isNarrow() ? 3 : 8,
      axisLabel: { color: colour('quiet'), hideOverlap: true },
      axisLine: { lineStyle: { color: colour('line') } },
      splitLine: { show: true, lineStyle: { color: colour('line'), opacity: 0.5 } }
    };
  }

  function thisDay() {
    return {
      silent: true,
      symbol: 'none',
      lineStyle: { color: colour('text'), type: 'dotted', width: 1.5 },
      label: { formatter: day, color: colour('text'), position: 'end' },
      data: [{ xAxis: time(day) }]
    };
  }

  function membership() {
    const members = data.members;
    const days = members.days.map(time);
    const last = Math.max(days[days.length - 1], time(day));
    const room = Math.max((last - days[0]) * 0.03, 30 * 864e5);

    function steps(values) {
      const points = [[days[0] - room, 0]];
      values.forEach(function (value, i) {
        points.push([days[i], value < 0 ? null : value]);
      });
      points.push([last + room, points[points.length - 1][1]]);
      return points;
    }

    const option = common();
    option.grid = { left: 8, right: 44, top: 56, bottom: 8, containLabel: true };
    option.tooltip.trigger = 'axis';
    option.tooltip.axisPointer = { label: { show: false } };
    option.xAxis = timeAxis(days[0] - room, last + room);
    option.yAxis = {
      type: 'value',
      minInterval: 1,
      axisLabel: { color: colour('quiet') },
      splitLine: { lineStyle: { color: colour('line'), opacity: 0.5 } }
    };
    option.series = members.tiers.map(function (tier) {
      return {
        type: 'line', name: tier.name, step: 'end', stack: 'tiers', symbol: 'none',
        lineStyle: { width: 0 }, areaStyle: { opacity: 0.35 }, data: steps(tier.least)
      };
    });
    option.series.push({
      type: 'line', name: words['members.least'], step: 'end', symbol: 'none',
      lineStyle: { width: 2, color: colour('text') }, itemStyle: { color: colour('text') },
      data: steps(members.least), markLine: thisDay()
    });
    if (members.most.some(function (most, i) { return most >= 0 && most !== members.least[i]; })) {
      option.series.push({
        type: 'line', name: words['members.most'], step: 'end', symbol: 'none',
        lineStyle: { width: 2, type: 'dashed', color: colour('quiet') },
        itemStyle: { color: colour('quiet') }, data: steps(members.most)
      });
    }
    return { option: option, height: 320 };
  }

  function agreements() {
    const rows = data.agreements.rows;
    const known = [time(day)];
    rows.forEach(function (row) {
      row.bars.forEach(function (bar) {
        if (bar.from) known.push(time(bar.from));
        if (bar.until) known.push(time(bar.until));
      });
    });
    const first = Math.min.apply(null, known);
    const last = Math.max.apply(null, known);
    const room = Math.max((last - first) * 0.05, 90 * 864e5);
    const looks = {
      force: { fill: colour('good'), opacity: 0.85 },
      perhaps: { fill: colour('warn'), opacity: 0.45, stroke: colour('warn'), lineDash: [4, 3], lineWidth: 1.5 },
      suspended: { fill: colour('bad'), opacity: 0.55 },
      signed: { fill: colour('quiet'), opacity: 0.35 }
    };
    const option = common();
    option.grid = { left: 8, right: 44, top: 56, bottom: 8, containLabel: true };
    option.xAxis = timeAxis(first - room, last + room);
    option.yAxis = {
      type: 'category',
      inverse: true,
      data: rows.map(function (row) { return row.id; }),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour('line') } },
      axisLabel: { color: colour('text'), interval: 0, width: isNarrow() ? 84 : 200, overflow: 'truncate' }
    };
    option.series = Object.keys(looks).map(function (state) {
      const bars = [];
      rows.forEach(function (row, i) {
        row.bars.forEach(function (bar) {
          if (bar.state === state) {
            bars.push({
              value: [i, bar.from ? time(bar.from) : first - room, bar.until ? time(bar.until) : last + room],
              says: row.id + '\n' + bar.words + ': ' + (bar.from || '…') + ' – ' + (bar.until || words['agreements.noEnd'])
            });
          }
        });
      });
      return {
        type: 'custom',
        name: words['bar.' + state],
        data: bars,
        encode: { x: [1, 2], y: 0 },
        itemStyle: { color: looks[state].fill },
        tooltip: { formatter: function (one) { return one.data.says; } },
        renderItem: function (params, api) {
          const from = api.coord([api.value(1), api.value(0)]);
          const until = api.coord([api.value(2), api.value(0)]);
          const height = Math.min(api.size([0, 1])[1] * 0.6, 18);
          return {
            type: 'rect',
            shape: { x: from[0], y: from[1] - height / 2, width: Math.max(until[0] - from[0], 2), height: height, r: 3 },
            style: looks[state]
          };
        }
      };
    }).filter(function (series) { return series.data.length > 0; });
    const mark = thisDay();
    mark.label.position = 'start';
    option.series.push({ type: 'line', silent: true, data: [], markLine: mark });
    return { option: option, height: Math.max(140, 90 + rows.length * (rows.length > 30 ? 19 : 26)) };
  }

  function referral() {
    const names = new Map(); // an object would lose the id __proto__
    data.referral.links.forEach(function (link) {
      names.set(link.from, link.fromName);
      names.set(link.to, link.toName);
    });
    const option = common();
    option.series = [{
      type: 'sankey',
      left: 8,
      right: isNarrow() ? 90 : 160,
      top: 16,
      bottom: 16,
      draggable: false,
      data: Array.from(names.keys(), function (name) { return { name: name }; }),
      links: data.referral.links.map(function (link) {
        return { source: link.from, target: link.to, value: 1 };
      }),
      label: { formatter: function (one) { return names.get(one.name); }, color: colour('text'), width: isNarrow() ? 84 : 150, overflow: 'truncate' },
      lineStyle: { color: colour('quiet'), opacity: 0.35 },
      tooltip: {
        formatter: function (one) {
          return one.dataType === 'edge' ? names.get(one.data.source) + ' → ' + names.get(one.data.target) : names.get(one.name);
        }
      }
    }];
    return { option: option, height: Math.max(220, names.size * 26) };
  }

  function draw(id, make) {
    const place = document.getElementById(id);
    if (!place) {
      return;
    }
    const says = place.getAttribute('aria-label');
    const chart = echarts.init(place, null, { renderer: 'svg', height: make().height });
    charts.push({
      draw: function (width) {
        const made = make();
        place.style.height = made.height + 'px';
        chart.resize({ width: width || 'auto', height: made.height });
        chart.setOption(made.option, true);
        place.setAttribute('aria-label', says);
      }
    });
    charts[charts.length - 1].draw();
  }

  function drawAll(width) {
    charts.forEach(function (chart) { chart.draw(width); });
  }

  function element(name, text, className) {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) {
      made.className = className;
    }
    return made;
  }

  const dialog = document.getElementById('why');

  function explain(key) {
    const why = data.why[key];
    document.getElementById('why-title').textContent = why.title;
    const parts = document.getElementById('why-parts');
    document.getElementById('why-units').textContent = why.units;
    parts.replaceChildren.apply(parts, why.parts.map(function (part) {
      const section = document.createElement('section');
      const heading = document.createElement('h3');
      heading.append(element('span', part.heading, 'badge ' + part.state));
      section.append(heading);
      if (part.example) {
        section.append(element('p', part.example, 'note'));
      }
      section.append(element('pre', part.text));
      return section;
    }));
    dialog.showModal();
    dialog.scrollTop = 0;
  }

  function cells() {
    return Array.from(document.querySelectorAll('.matrix tbody tr'), function (row) {
      return Array.from(row.querySelectorAll('button'));
    });
  }

  /** One cell takes part in the order of tabs; arrows lead to the others. */
  function move(button, event) {
    const rows = cells();
    const row = rows.findIndex(function (cellsOfRow) { return cellsOfRow.includes(button); });
    const column = rows[row].indexOf(button);
    const to = {
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      Home: [row, 0],
      End: [row, rows[row].length - 1]
    }[event.key];
    const next = to && rows[to[0]] && rows[to[0]][to[1]];
    if (next) {
      event.preventDefault();
      button.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
  }

  const matrix = document.querySelector('.matrix');
  if (matrix) {
    cells().flat().forEach(function (button, i) { button.tabIndex = i === 0 ? 0 : -1; });
    matrix.addEventListener('click', function (event) {
      const button = event.target.closest('button[data-why]');
      if (button) {
        explain(button.dataset.why);
      }
    });
    matrix.addEventListener('keydown', function (event) {
      const button = event.target.closest('button[data-why]');
      if (button) {
        move(button, event);
      }
    });
  }
  document.getElementById('why-close').addEventListener('click', function () { dialog.close(); });
  dialog.addEventListener('click', function (event) {
    if (event.target === dialog) {
      dialog.close();
    }
  });

  draw('members-chart', membership);
  draw('agreements-chart', agreements);
  draw('referral-chart', referral);

  let width = root.clientWidth;
  window.addEventListener('resize', function () {
    if (root.clientWidth !== width && !root.classList.contains('printing')) {
      width = root.clientWidth;
      drawAll();
    }
  });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', function () { drawAll(); });
  window.addEventListener('beforeprint', function () {
    root.classList.add('printing');
    document.querySelectorAll('main details:not([open])').forEach(function (one) {
      one.open = true;
      one.dataset.opened = 'for print';
    });
    drawAll(PAPER_WIDTH);
  });
  window.addEventListener('afterprint', function () {
    root.classList.remove('printing');
    document.querySelectorAll('details[data-opened]').forEach(function (one) {
      one.open = false;
      delete one.dataset.opened;
    });
    drawAll();
  });
  root.dataset.ready = 'true';
})();

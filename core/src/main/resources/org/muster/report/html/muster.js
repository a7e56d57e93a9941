(function () {
  'use strict';
  var form = document.getElementById('filters');
  var chart = document.getElementById('chart');
  if (!form || !chart) { return; }
  var first = Number(chart.dataset.first);
  var last = Number(chart.dataset.last);
  var left = 90;
  var width = 895;
  var bars = Array.from(chart.querySelectorAll('.bar'));
  var years = document.getElementById('years');
  var allYears = years.innerHTML;
  var names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  function day(year, month) { return Date.UTC(year, month, 1) / 86400000; }
  function node(name, attributes, text) {
    var made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    if (text) { made.textContent = text; }
    years.appendChild(made);
  }
  function draw() {
    var measure = form.measure.value;
    var year = form.year.value;
    var from = first;
    var to = last;
    if (year) {
      var number = year === 'not stated' ? new Date(first * 86400000).getUTCFullYear() : Number(year);
      from = day(number, 0);
      to = day(number + 1, 0);
    }
    function x(at) { return left + width * (Math.min(Math.max(at, from), to) - from) / (to - from); }
    bars.forEach(function (bar) {
      var begin = Number(bar.dataset.from);
      var end = Number(bar.dataset.to);
      var shown = (!measure || bar.dataset.measure === measure) && begin < to && from < end;
      bar.classList.toggle('off', !shown);
      var rect = bar.querySelector('rect');
      rect.setAttribute('x', x(begin));
      rect.setAttribute('width', Math.max(4, x(end) - x(begin)));
    });
    if (!year) { years.innerHTML = allYears; return; }
    years.replaceChildren();
    names.forEach(function (name, month) {
      var at = x(day(new Date(from * 86400000).getUTCFullYear(), month));
      node('line', { x1: at, y1: 15, x2: at, y2: 380 });
      node('text', { x: at + 5, y: 400 }, name);
    });
  }
  form.hidden = false;
  form.addEventListener('change', draw);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
}());

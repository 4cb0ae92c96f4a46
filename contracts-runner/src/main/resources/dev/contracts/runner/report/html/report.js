'use strict';
(() => {
  const form = document.getElementById('filters');
  if (!form) {
    return;
  }
  const shown = document.getElementById('shown');
  const empty = document.getElementById('no-match');
  const groups = [...document.querySelectorAll('.group')].map(node => ({
    node,
    entries: [...node.querySelectorAll('.violation')].map(entry => ({node: entry, text: null})),
  }));
  const total = groups.reduce((sum, group) => sum + group.entries.length, 0);
  const number = new Intl.NumberFormat('en');

  function matches(entry, wanted, words) {
    const data = entry.node.dataset;
    if ((wanted.contract && data.contract !== wanted.contract)
        || (wanted.rule && data.rule !== wanted.rule)
        || (wanted.severity && data.severity !== wanted.severity)) {
      return false;
    }
    if (words.length === 0) {
      return true;
    }
    entry.text ??= (data.contract + ' ' + entry.node.textContent).toLowerCase();
    return words.every(word => entry.text.includes(word));
  }

  function apply() {
    const wanted = Object.fromEntries(new FormData(form));
    const words = wanted.text.toLowerCase().split(/\s+/).filter(word => word !== '');
    let count = 0;
    for (const group of groups) {
      let any = false;
      for (const entry of group.entries) {
        const match = matches(entry, wanted, words);
        entry.node.hidden = !match;
        any ||= match;
        count += match ? 1 : 0;
      }
      group.node.hidden = !any;
    }
    empty.hidden = count > 0;
    shown.textContent = count === total
        ? 'Showing all ' + number.format(total) + ' listed'
        : 'Showing ' + number.format(count) + ' of ' + number.format(total) + ' listed';
  }

  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, total > 500 ? 120 : 0);
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply, 0));

  /* A link to something that a filter hides takes the filter away. */
  function reveal(hash) {
    const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
    if (target && target.closest('[hidden]')) {
      form.reset();
      apply();
    }
  }
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (link) {
      reveal(link.getAttribute('href'));
    }
  });
  addEventListener('hashchange', () => reveal(location.hash));

  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    opened.forEach(details => { details.open = true; });
  });
  addEventListener('afterprint', () => opened.forEach(details => { details.open = false; }));

  form.hidden = false;
  form.parentElement.classList.add('filtered');
  apply();
})();

'use strict';
(() => {
  /* The choice of colours, kept from page to page where the browser lets a page keep anything. */
  const choices = [...document.querySelectorAll('input[name="theme"]')];
  try {
    const kept = choices.find(choice => choice.id === localStorage.getItem('contracts-theme'));
    if (kept) {
      kept.checked = true;
    }
    choices.forEach(choice => choice.addEventListener('change', () => localStorage.setItem('contracts-theme', choice.id)));
  } catch {
    /* The choice holds for this page alone. */
  }

  const LONGEST = 40;
  const up = document.documentElement.dataset.up;
  const form = document.getElementById(':search');
  const text = document.getElementById(':text');
  const found = document.getElementById(':found');
  const hits = document.getElementById(':hits');
  const count = document.getElementById(':count');
  let entries = [];

  /* The better a match is, the lower: the whole name, its beginning, within it, elsewhere. */
  function rank(entry, words) {
    if (!words.every(word => entry.all.includes(word))) {
      return -1;
    }
    const query = words.join(' ');
    if (entry.lower === query) {
      return 0;
    }
    if (entry.lower.startsWith(words[0])) {
      return 1;
    }
    return words.every(word => entry.lower.includes(word)) ? 2 : 3;
  }

  function part(kind, content) {
    const node = document.createElement('span');
    node.className = kind;
    node.textContent = content;
    return node;
  }

  function hit(entry) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = up + entry.url;
    link.append(part('name', entry.name), ' ', part('home', entry.kind + ', ' + entry.home), part('text', entry.text));
    item.append(link);
    return item;
  }

  function search() {
    const words = text.value.toLowerCase().split(/\s+/).filter(word => word !== '');
    if (words.length === 0) {
      found.hidden = true;
      return;
    }
    const matches = entries
        .map((entry, place) => ({entry, place, rank: rank(entry, words)}))
        .filter(match => match.rank >= 0)
        .sort((a, b) => a.rank - b.rank || a.place - b.place);
    hits.replaceChildren(...matches.slice(0, LONGEST).map(match => hit(match.entry)));
    count.textContent = matches.length === 0 ? 'Nothing found'
        : matches.length > LONGEST ? 'The first ' + LONGEST + ' of ' + matches.length
        : matches.length + ' found';
    found.hidden = false;
  }

  function move(step) {
    const links = [...hits.querySelectorAll('a')];
    const next = links.indexOf(document.activeElement) + step;
    if (next < 0) {
      text.focus();
    } else if (next < links.length) {
      links[next].focus();
    }
  }

  function close() {
    found.hidden = true;
  }

  addEventListener('DOMContentLoaded', () => {
    if (!Array.isArray(self.contractsIndex)) {
      return;
    }
    entries = self.contractsIndex.map(([name, kind, home, words, url]) => ({
      name, kind, home, text: words, url, lower: name.toLowerCase(), all: (name + ' ' + kind + ' ' + home + ' ' + words).toLowerCase(),
    }));
    form.hidden = false;
    text.addEventListener('input', search);
    text.addEventListener('focus', search);
    form.addEventListener('submit', event => {
      event.preventDefault();
      hits.querySelector('a')?.click();
    });
    form.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        move(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Escape' && !found.hidden) {
        event.preventDefault();
        text.focus();
        close();
      }
    });
    form.addEventListener('focusout', event => {
      if (!form.contains(event.relatedTarget)) {
        close();
      }
    });
    hits.addEventListener('click', () => setTimeout(close, 0));
    document.addEventListener('keydown', event => {
      if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest('input, textarea')) {
        event.preventDefault();
        text.focus();
      }
    });
  });

  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    opened.forEach(details => { details.open = true; });
  });
  addEventListener('afterprint', () => opened.forEach(details => { details.open = false; }));
})();

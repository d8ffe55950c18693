// What every page has on top of plain forms: saving without a reload, and dates and money as this browser writes them.
// Without this file everything still works.

const parser = new DOMParser();

/** Dates, numbers and money in the browser's own manner. */
export function localise(root) {
  for (const time of root.querySelectorAll('time[datetime]')) {
    const at = time.dateTime, day = /^\d{4}-\d\d-\d\d$/.test(at);
    const date = new Date(day ? `${at}T12:00` : at);
    if (!isNaN(date)) time.textContent = new Intl.DateTimeFormat(undefined, day ? { dateStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' }).format(date);
  }
  for (const data of root.querySelectorAll('data[data-currency]')) {
    try {
      data.textContent = new Intl.NumberFormat(undefined, { style: 'currency', currency: data.dataset.currency, maximumFractionDigits: 0 }).format(Number(data.value));
    } catch { /* a currency that this browser does not know stays as it is written */ }
  }
}

/** Puts what the server answered in the place of what is shown, keeping focus, scrolling, and what is open. */
export function show(html, address) {
  const page = parser.parseFromString(html, 'text/html');
  const focus = document.activeElement, id = focus?.id, name = focus?.name, value = focus?.value, form = focus?.form?.id;
  const open = new Set([...document.querySelectorAll('details[open][id]')].map(one => one.id));
  const y = scrollY;
  for (const part of ['nav.trail', 'main', '#saved']) {
    const next = page.querySelector(part);
    if (next) document.querySelector(part)?.replaceWith(document.adoptNode(next));
  }
  document.title = page.title;
  for (const one of open) document.getElementById(one)?.setAttribute('open', '');
  const again = (id && document.getElementById(id))
    || (name && [...document.querySelectorAll(`[name="${CSS.escape(name)}"]`)].find(one => one.value === value && (!form || one.form?.id === form)));
  (again && !again.disabled ? again : document.querySelector('main')).focus({ preventScroll: true });
  scrollTo(0, y);
  if (address) history.replaceState(null, '', address);
  localise(document);
  document.dispatchEvent(new CustomEvent('waymark:shown'));
}

/** Sends a form and shows the answer. The address stays without what was saved, so that a reload says nothing twice. */
export async function send(form, button) {
  const body = new FormData(form, button);
  const answer = await fetch(button?.formAction && button.hasAttribute('formaction') ? button.formAction : form.action, {
    method: 'POST', body: form.enctype === 'multipart/form-data' ? body : new URLSearchParams(body), redirect: 'follow',
  });
  const html = await answer.text();
  if (answer.ok) {
    const at = new URL(answer.url);
    if (at.pathname !== location.pathname) return location.assign(answer.url);
    at.searchParams.delete('saved');
    return show(html, at.pathname + at.search + at.hash);
  }
  const reason = parser.parseFromString(html, 'text/html').querySelector('[role=alert]')?.textContent ?? html;
  say(reason);
}

/** A quiet word at the bottom. */
export function say(words) {
  const place = document.querySelector('#saved'), word = document.createElement('p');
  word.className = 'saved refused';
  word.textContent = words;
  place.replaceChildren(word);
}

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post' || form.hasAttribute('data-plain') || event.defaultPrevented) return;
  event.preventDefault();
  send(form, event.submitter).catch(() => say('Waymark does not answer. Is it still running?'));
});

// A field that saves itself does so when it is left with something new in it.
document.addEventListener('change', event => {
  if (event.target.closest('[data-save]')) event.target.form?.requestSubmit();
});

localise(document);

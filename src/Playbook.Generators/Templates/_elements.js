// What the scripts of pages share.
const byId = (id) => document.getElementById(id);

/** Makes an element; what is given as children is text unless it is an element already. */
const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== ''));
  return element;
};

/** A text as it is searched: full and half width, upper and lower case are one. */
const plain = (text) => text.normalize('NFKC').toLowerCase();

/** The words that are looked for: all of them have to be there. */
const wordsIn = (query) => plain(query).split(/\s+/).filter(Boolean);

/** The date in a time zone. Which day is today is known only where a page is read; a browser without the zone does not know. */
const todayIn = (zone) => {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return '';
  }
};

// The page is made once; which day is today is known only where it is read. Browsers without the zone mark nothing.
try {
  const zone = document.getElementById('content').dataset.zone;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());
  for (const place of document.querySelectorAll(`[data-date="${today}"]`)) {
    place.setAttribute('aria-current', 'date');
  }
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
}

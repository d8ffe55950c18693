// A QR code brings the code behind the #, which is never sent: it goes into its field, and out of the address.
const code = location.hash.slice(1), field = document.querySelector('#code');
if (/^\d{8}$/.test(code)) {
  field.value = code;
  history.replaceState(null, '', location.pathname);
  field.form.querySelector('button').focus();
}

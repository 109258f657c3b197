/** The one script of the HTML file: it hides the items in which the words searched for do not occur. */

/** Nothing of the list is in it, and it loads nothing. Without it the page is whole, and only the search is missing. */
export const SEARCH_SCRIPT = `
(function () {
  var form = document.getElementById("search");
  if (!form) return;
  var input = document.getElementById("wanted");
  var output = document.getElementById("found");
  var groups = Array.prototype.slice.call(document.querySelectorAll(".official tbody")).map(function (body) {
    return { body: body, head: body.querySelector(".k-category"), rows: Array.prototype.slice.call(body.rows) };
  });
  form.hidden = false;
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  input.addEventListener("input", function () {
    var words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
    var found = 0;
    groups.forEach(function (group) {
      var shown = group.rows.filter(function (row) {
        var text = (row.getAttribute("data-category") + " " + row.textContent).toLowerCase();
        row.hidden = !words.every(function (word) { return text.indexOf(word) >= 0; });
        return !row.hidden;
      });
      found += shown.length;
      group.body.hidden = shown.length === 0;
      if (group.head && shown.length > 0) {
        shown[0].insertBefore(group.head, shown[0].cells[0].nextSibling);
        group.head.rowSpan = shown.length;
      }
    });
    Array.prototype.forEach.call(document.querySelectorAll("main > section"), function (section) {
      section.hidden = !section.querySelector("tbody:not([hidden])");
    });
    output.textContent = words.length === 0 ? "" : output.getAttribute("data-found").replace("{n}", String(found));
  });
})();
`;

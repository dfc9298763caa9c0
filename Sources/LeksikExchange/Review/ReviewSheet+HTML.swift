import LeksikModel

extension ReviewSheet {
  /// The sheet as one page of HTML that needs nothing from anywhere else.
  ///
  /// Source: WHATWG HTML; the page asks the browser to load nothing (Content-Security-Policy).
  public var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width">
    <title>Leksik: terms to review</title>
    <style>
    body { font: 16px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem }
    table { border-collapse: collapse; width: 100% }
    th, td { border-bottom: 1px solid #ccc; padding: .5rem; text-align: left; vertical-align: top }
    td.term { font-weight: bold }
    td p { margin: 0 0 .25rem; color: #444 }
    input, select, button { font: inherit; width: 100%; box-sizing: border-box }
    button { width: auto; padding: .4rem 1rem; position: sticky; top: .5rem }
    </style>
    </head>
    <body>
    <h1>\(rows.count) terms to review</h1>
    <p lang="ht">Konfime, korije oswa rejte chak tèm. Sa ki rete vid pa chanje. Apre sa, peze bouton an epi voye fichye a tounen.</p>
    <p lang="es">Confirme, corrija o rechace cada término. Lo que quede vacío no cambia. Luego pulse el botón y devuelva el archivo.</p>
    <p lang="en">Confirm, correct or reject each term. What stays empty does not change. Then press the button and send the file back.</p>
    <p><button id="save" type="button">leksik-review.tsv</button></p>
    <table id="sheet">
    <tr><th>\(Self.columns.joined(separator: "</th><th>"))</th></tr>
    \(rows.map(Self.markup).joined(separator: "\n"))
    </table>
    <script>
    document.getElementById("save").onclick = () => {
      const cell = td => {
        const field = td.querySelector("select, input");
        const lines = [...td.querySelectorAll("p")].map(p => p.textContent);
        return field ? field.value : lines.length ? lines.join("\\n") : td.textContent;
      };
      const quote = text => {
        const safe = /^'*[=+\\-@\\t\\r\\n＝＋－＠]/.test(text) ? "'" + text : text;
        return /[\\t\\n\\r"]|^ | $/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
      };
      const rows = [...document.querySelectorAll("#sheet tr")];
      const text = rows.map(r => [...r.children].map(cell).map(quote).join("\\t")).join("\\r\\n");
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["\\uFEFF" + text + "\\r\\n"]));
      link.download = "leksik-review.tsv";
      link.click();
    };
    </script>
    </body>
    </html>

    """
  }

  private static func markup(_ row: ReviewRow) -> String {
    let options = ReviewRow.Decision.allCases.map { decision in
      "<option\(decision == row.decision ? " selected" : "")>\(decision.rawValue)</option>"
    }
    let language = escaped(row.language.description)
    let cells = [
      escaped(row.concept), language, "", paragraphs(row.equivalents), paragraphs(row.context),
      "<select><option></option>\(options.joined())</select>",
      "<input lang=\"\(language)\" value=\"\(escaped(row.correction ?? ""))\">",
      "<input value=\"\(escaped(row.remark ?? ""))\">",
    ]
    return "<tr>"
      + cells.enumerated().map { index, cell in
        index == 2
          ? "<td class=\"term\" lang=\"\(language)\">\(escaped(row.term))</td>" : "<td>\(cell)</td>"
      }.joined() + "</tr>"
  }

  private static func paragraphs(_ lines: [String]) -> String {
    lines.map { "<p>\(escaped($0))</p>" }.joined()
  }

  /// Text as markup; control and direction-changing characters become visible.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { markup, scalar in
      switch scalar {
      case "&": markup += "&amp;"
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      case "\"": markup += "&quot;"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        markup += "&lt;U+\(String(scalar.value, radix: 16, uppercase: true))&gt;"
      default: markup.unicodeScalars.append(scalar)
      }
    }
  }
}

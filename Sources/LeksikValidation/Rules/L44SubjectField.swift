import LeksikModel

extension Rule {
  /// The subject field is one of a closed list, spelt as there.
  public static func subjectField(in fields: [String]) -> Rule {
    Rule(
      id: "L44", name: "subject-field", severity: .error,
      summary: "The subject field of a concept is one of the closed list.",
      basis: "the input criteria of IATE",
      badExample: "Traffiking",
      goodExample: "trafficking in persons",
      checks: [
        .concepts { entry, _, findings in
          guard let field = entry.concept.subjectField else {
            findings.report("the concept has no subject field; add one", at: entry.place)
            return
          }
          guard !fields.contains(field) else { return }
          findings.report(
            "\(quoted(field)) is no subject field of this collection; the fields are "
              + fields.joined(separator: ", "), at: entry.place)
        }
      ])
  }

  /// The subject fields of the glossaries that come with Leksik.
  public static let legalSubjectFields = [
    "trafficking in persons", "smuggling of migrants", "criminal procedure and evidence",
    "courts, roles and institutions", "victim assistance and protection", "children and family",
    "migration status, detention and removal", "labour exploitation",
    "sexual offences and gender violence", "identity documents",
    "forensic psychology and medico-legal", "compensation and sentencing",
    "interpreting and procedural rights",
  ]
}

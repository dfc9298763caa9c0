import LeksikModel

extension Rule {
  /// A Spanish term of law is not the English word in Spanish clothes.
  ///
  /// An entry that says why in a note, or warns with a relation of confusion, is left alone.
  public static let falseFriends = Rule(
    id: "L22", name: "false-friends", severity: .warning,
    summary: "No preferred Spanish term is a known false friend of its English equivalent.",
    basis: "notes of the glossaries; usage of Dominican procedure",
    badExample: "evidencia for evidence",
    goodExample: "prueba for evidence",
    checks: [
      .terms { entry, set, findings in
        guard entry.status == .preferred, entry.known == .spanish,
          let pair = pairs.first(where: { $0.spanish == entry.key })
        else { return }
        let concept = set.concepts[entry.conceptIndex].concept
        let english = concept.terms(in: .english).map { $0.text.lowercased() }
        guard english.contains(where: { $0 == pair.english }), !isExplained(concept, entry.term)
        else { return }
        findings.report(
          "\(quoted(entry.term.text)) is a false friend of \(quoted(pair.english)); say "
            + "\(quoted(pair.right))", at: entry.place)
      }
    ])

  private static func isExplained(_ concept: Concept, _ term: Term) -> Bool {
    !term.notes.isEmpty || concept.relations.contains { $0.kind == .confusableWith }
  }

  private static let pairs: [(spanish: String, english: String, right: String)] = [
    ("evidencia", "evidence", "prueba"), ("convicción", "conviction", "condena"),
    ("sentencia", "sentence", "pena"), ("coerción", "coercion", "coacción"),
    ("tráfico de personas", "trafficking in persons", "trata de personas"),
    ("tráfico humano", "human trafficking", "trata de personas"),
    ("ofensa", "offense", "delito"), ("ofensor", "offender", "infractor"),
    ("corte", "court", "tribunal"), ("asunción", "assumption", "presunción"),
    ("custodia", "police custody", "detención policial"), ("fiscal", "tax", "tributario"),
    ("remover", "remove", "expulsar"), ("remoción", "removal", "expulsión"),
    ("suplicación", "supplication", "petición"), ("aplicación", "application", "solicitud"),
    ("querella", "complaint", "denuncia"), ("demanda", "demand", "exigencia"),
  ]
}

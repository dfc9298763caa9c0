import LeksikModel

extension Rule {
  /// A Spanish term of another country says so.
  public static let regional = Rule(
    id: "L23", name: "regional", severity: .note,
    summary: "A Spanish term that is not said in the Dominican Republic is marked with its region.",
    basis: "relevance, input criteria of IATE",
    badExample: "orden de cateo, without a region",
    goodExample: "orden de cateo, region MX"
  ) { entry in
    guard entry.known == .spanish, entry.isCurrentDesignation, entry.term.regions.isEmpty,
      entry.term.jurisdiction == nil, let region = regions[entry.key]
    else { return nil }
    return "\(quoted(entry.term.text)) is a term of \(region); mark its region"
  }

  private static let regions = [
    "orden de cateo": "Mexico", "carpeta de investigación": "Mexico",
    "agente del ministerio público de la federación": "Mexico", "amparo indirecto": "Mexico",
    "procurador de los tribunales": "Spain",
    "cédula de ciudadanía": "Colombia", "fiscalía general de la nación": "Colombia",
    "carabineros": "Chile", "documento nacional de identidad": "Argentina, Peru and Spain",
    "gendarmería": "Argentina and Chile", "indagatoria": "Argentina and Colombia",
  ]
}

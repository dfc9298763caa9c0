import LeksikModel

extension Rule {
  /// A term that insults the person it names is found, and never offered first.
  public static let respectful = Rule(
    id: "L52", name: "respectful", severity: .warning,
    summary: "A stigmatising term is deprecated or marked as colloquial.",
    basis: "OPSC guidelines; the usage notes of the glossaries",
    badExample: "illegal alien as preferred",
    goodExample: "illegal alien as deprecated, undocumented person as preferred"
  ) { entry in
    guard entry.term.status == .preferred || entry.term.status == .proposed,
      entry.term.register != .slang, entry.term.register != .colloquial,
      entry.term.register != .vulgar, entry.term.notes.isEmpty, terms.contains(entry.key)
    else { return nil }
    return "\(quoted(entry.term.text)) is stigmatising; deprecate it, or mark its register"
  }

  private static let terms: Set<String> = [
    "illegal alien", "illegal immigrant", "alien", "child prostitution", "child prostitute",
    "prostitute", "ilegal", "inmigrante ilegal", "prostitución infantil", "prostituta",
    "prostituta infantil", "trata de blancas", "kokorat", "ras kabrit", "domestik", "bouzen",
    "jenès", "imigran ilegal",
  ]
}

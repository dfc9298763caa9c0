import LeksikModel

extension Rule {
  /// A Creole term is no word-for-word rendering by a machine.
  public static let machineCreole = Rule(
    id: "L31", name: "machine-creole", severity: .warning,
    summary: "No current Creole term is a known product of machine translation.",
    basis: "observed in published pages",
    badExample: "pwosedi retire for removal proceedings",
    goodExample: "pwosedi depòtasyon"
  ) { entry in
    guard entry.known == .haitianCreole, entry.isCurrentDesignation,
      let phrase = phrases.first(in: Array(entry.key.utf8))
    else { return nil }
    return "\(quoted(entry.term.text)) holds \(quoted(phrase)), which machines write; ask a speaker"
  }

  private static let phrases = PhraseList([
    "pwosedi retire", "lòd retire", "detachable", "comparer", "line nasyonal", "chaje ak krim",
    "fwod kalite", "tras trafik", "kriminèl jistis", "sistèm jistis kriminèl la", "sou kosyon lage",
  ])
}

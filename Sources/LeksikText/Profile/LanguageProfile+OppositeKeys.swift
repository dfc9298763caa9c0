extension LanguageProfile {
  /// The keys of the words that are the opposite of a form by a prefix: *voluntario*, *involuntario*.
  ///
  /// A pair of opposites costs as much as two different words, but is critical.
  public func oppositeKeys(of form: TokenForm) -> [String] {
    guard form.kind == .word else { return [] }
    let key = form.accentKey
    return rules.negatingPrefixes.flatMap { prefix in
      var opposites: [String] = []
      if key.utf8.count >= 4 { opposites.append(prefix + key) }
      if key.hasPrefix(prefix), key.utf8.count - prefix.utf8.count >= 4 {
        opposites.append(String(key.dropFirst(prefix.count)))
      }
      return opposites.map { "k:" + rules.orthographyKey($0) }
    }
  }
}

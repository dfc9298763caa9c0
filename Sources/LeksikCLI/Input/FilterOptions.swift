import ArgumentParser
import Leksik

/// Which terms may answer.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only terms of this subject field; may be repeated.")
  var field: [String] = []

  @Option(help: "Only terms of this region, and those of none: DO, HT or US.")
  var region: String?

  @Option(help: "Only terms of this register, such as court or plain; may be repeated.")
  var register: [String] = []

  @Option(help: "Only terms of this status, such as preferred; may be repeated.")
  var status: [String] = []

  @Option(help: ArgumentHelp("Only terms that were current on this day.", valueName: "yyyy-mm-dd"))
  var asOf: String?

  /// The filter that the options describe.
  func filter() throws -> TermFilter {
    var filter = TermFilter()
    filter.subjectFields = Set(field)
    filter.region = region?.uppercased()
    filter.registers = Set(try register.map { try value($0, "--register") })
    filter.statuses = Set(try status.map { try value($0, "--status") })
    if let asOf {
      guard let day = CalendarDate(asOf) else {
        throw Failure("--as-of \(visible(asOf)): not a day; write it as 2024-05-01")
      }
      filter.validOn = day
    }
    return filter
  }

  private func value<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ option: String
  ) throws -> Value {
    guard let value = Value(rawValue: text) else {
      let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure("\(option) \(visible(text)): not one of \(names)")
    }
    return value
  }
}

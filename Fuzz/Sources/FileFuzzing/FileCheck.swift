public import LeksikExchange
import LeksikModel

/// What holds for every file, whatever its bytes.
public enum FileCheck {
  /// Reads a file and, where nothing was wrong with it, writes it twice.
  ///
  /// Every entry that is counted was handed over or rejected; what was read can be written; and what
  /// was written is read back so that writing it again gives the same bytes.
  public static func check(
    _ bytes: [UInt8], as format: Format, kind: Format.Kind? = nil, writes target: Format? = nil
  ) {
    let target = target ?? format
    guard let first = read(bytes, as: format, kind), first.isWhole, target.isWritable else {
      return
    }
    let once = written(first.items, as: target, kind ?? format.kind)
    guard let once, let second = read(once, as: target, kind) else { return }
    precondition(second.isWhole, "\(target): what was written has an error")
    let twice = written(second.items, as: target, kind ?? format.kind)
    precondition(twice == once, "\(target): what was written comes back as something else")
  }

  private static func read(
    _ bytes: [UInt8], as format: Format, _ kind: Format.Kind?
  ) -> (items: [ExchangeItem], isWhole: Bool)? {
    var options = options
    (options.format, options.kind) = (format, kind)
    var items: [ExchangeItem] = []
    let input = ExchangeInput(bytes, path: "fuzz.\(format.fileExtensions[0])")
    do {
      let report = try Format.read(input, options) { item, _ in items.append(item) }
      let entries = items.count { $0.id != nil }
      precondition(report.read == entries + report.rejected, "an entry is not counted")
      precondition(report.read > 0 || !report.diagnostics.isEmpty, "the file is empty in silence")
      return (items, report.isComplete && report.rejected == 0)
    } catch is ExchangeError {
      return nil
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private static func written(
    _ items: [ExchangeItem], as format: Format, _ kind: Format.Kind
  ) -> [UInt8]? {
    let conversion = Conversion(
      from: { body in
        for item in items { try body(item, .init(SourceLocation(path: ""), id: item.id ?? "")) }
      }, kind: kind, to: format, options)
    guard let (bytes, report) = try? conversion.bytes(), report.isWritten else { return nil }
    return bytes
  }

  private static var options: ReadOptions {
    var options = ReadOptions()
    (options.source, options.target) = (.spanish, .haitianCreole)
    return options
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs a test on inputs that libFuzzer makes up.
///
/// The arguments are those of libFuzzer: a folder for the corpus, then its options. An empty folder
/// gets the seeds first.
public enum Fuzzer {
  /// A test of one input; it traps when something does not hold.
  public typealias Test = (UnsafeBufferPointer<UInt8>) -> Void

  /// Runs `test` until the options say stop; `seeds` are what inputs grow from.
  public static func run(seeds: [[UInt8]] = [], _ test: @escaping Test) {
    current = test
    for argument in CommandLine.arguments.dropFirst() where !argument.hasPrefix("-") {
      plant(seeds, in: argument)
    }
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    _ = runDriver(&count, &arguments) { bytes, count in
      current(UnsafeBufferPointer(start: bytes, count: count))
      return 0
    }
  }

  private static func plant(_ seeds: [[UInt8]], in folder: String) {
    for (number, seed) in seeds.enumerated() {
      guard let file = fopen("\(folder)/seed-\(number)", "wb") else { return }
      fwrite(seed, 1, seed.count, file)
      fclose(file)
    }
  }
}

/// libFuzzer's loop, as a function: SwiftPM gives an executable a `main` of its own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// The one test of this program: libFuzzer calls a function that carries nothing along.
nonisolated(unsafe) private var current: Fuzzer.Test = { _ in }

import Testing

@testable import Quantities

struct NormalQuantileTests {
  /// Values of SciPy's `norm.ppf`.
  @Test(arguments: [
    (1e-300, -37.0470962993612), (1e-16, -8.222082216130435), (1e-10, -6.361340902404056),
    (0.001, -3.090232306167813), (0.02425, -1.972961051311885), (0.05, -1.6448536269514729),
    (0.075, -1.4395314709384563), (0.3, -0.5244005127080409), (0.5, 0), (0.6, 0.2533471031357997),
    (0.925, 1.4395314709384563), (0.95, 1.6448536269514722), (0.999, 3.090232306167813),
  ])
  func agreesWithAnIndependentOne(_ probability: Double, _ expected: Double) {
    let z = NormalQuantile.value(at: probability)
    #expect(abs(z - expected) <= 4e-15 * max(1, abs(expected)), "\(z)")
  }
}

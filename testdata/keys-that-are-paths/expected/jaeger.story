  +0.000s   9.100s  deployments: shop web [Deployment] object.identity=inferred
  +0.000s   0.100s    alice: alice create [201] attribution=inferred
  +1.000s   0.100s    alice: alice patch [200] attribution=inferred truncated=true
  +2.000s   0.100s    alice: alice patch [200] attribution=inferred
  +3.000s   0.100s    alice: alice patch [200] attribution=inferred
  +4.000s   0.100s    alice: alice patch [200] attribution=inferred
  +5.000s   0.100s    alice: alice patch [200] attribution=inferred
  +6.000s   0.100s    alice: alice patch [200] attribution=inferred
  +7.000s   0.100s    alice: alice patch [200] attribution=inferred
  +8.000s   0.100s    alice: alice patch [200] attribution=inferred
  +9.000s   0.100s    alice: alice patch [200] attribution=inferred

  +0.000s 4199.900s  deployments: shop web [Deployment] object.identity=inferred object.deleted=2026-11-23T13:00:00.000000Z
  +0.000s   0.000s    alice: alice patch [200] attribution=inferred time.unknown=true
  +0.000s   0.100s    alice: alice patch [200] attribution=inferred
+3600.000s   0.200s    alice: alice update [200] attribution=inferred
+4199.900s   0.000s    alice: alice delete [200] attribution=inferred time.evidence=inferred

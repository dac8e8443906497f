  +9.000s   0.004s  apiserver: /custom/thing [] object.existence=referenced
  +9.000s   0.004s    alice: alice post [200] attribution=inferred

  +2.000s   0.004s  pods: shop web [Pod] object.identity=inferred
  +2.000s   0.004s    alice: alice get proxy [200] attribution=inferred

  +0.000s   1.004s  services: shop dash [Service aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 5]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"dash","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"5","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{}}
  +1.000s   0.004s    alice: alice create proxy [200] attribution=inferred

  +0.000s   2.004s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000]
                      @ +1.000s Pulled message=Container image already present source=kubelet k8s.event.reason=Pulled k8s.event.type=Normal k8s.event.name=web.18eaaacdb8711400 k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000
  +0.000s   0.004s    alice: alice create [201]
                        = {"apiVersion":"v1","kind":"Pod","metadata":{"name":"web","namespace":"shop","resourceVersion":"99999999999999999999999999","uid":"aaaaaaaa-0001-4000-8000-000000000000"},"spec":{"deadline":1.2345678901234568e+29,"priority":1.8446744073709552e+19}}
  +1.000s   0.004s    alice: alice patch attribution=inferred
  +2.000s   0.004s    alice: alice patch [200] attribution=inferred

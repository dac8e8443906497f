  +0.500s   0.004s  pods: shop api [Pod] object.identity=inferred
  +0.500s   0.004s    alice: alice create [201] attribution=inferred

  +0.000s   1.250s  pods: shop web [Pod] object.identity=inferred
                      @ +1.250s Event k8s.event.name=web.18eaaacdc757c680
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

  +0.600s   0.004s  services: shop api [Service] object.identity=inferred
  +0.600s   0.004s    alice: alice create [201] attribution=inferred

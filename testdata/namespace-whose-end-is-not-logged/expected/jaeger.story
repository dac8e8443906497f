  +0.000s   2.004s  namespaces: shop [Namespace] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred
  +2.000s   0.004s    alice: alice delete [200] attribution=inferred

  +1.000s   8.004s  namespaces: store [Namespace] object.identity=inferred object.deleted=2026-11-23T12:00:09.004000Z
  +1.000s   0.004s    alice: alice create [201] attribution=inferred
  +3.000s   0.004s    alice: alice delete [200] attribution=inferred
  +9.000s   0.004s    namespace-controller: system:serviceaccount:kube-system:namespace-controller update finalize [200] attribution=inferred

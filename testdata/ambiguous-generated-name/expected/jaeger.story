  +2.000s   0.104s  pods: shop jobs-0-bcdfg [Pod bbbbbbbb-0001-4000-8000-000000000000]
  +2.000s   0.004s    kube-controller-manager: system:kube-controller-manager create [201] attribution=inferred
  +2.100s   0.004s    kube-scheduler: system:kube-scheduler create binding [201]

  +1.000s   0.104s  pods: shop work-x2x4z [Pod aaaaaaaa-0001-4000-8000-000000000000]
  +1.000s   0.004s    kube-controller-manager: system:kube-controller-manager create [201] attribution=inferred
  +1.100s   0.004s    kube-scheduler: system:kube-scheduler create binding [201]

  +0.000s   0.004s  daemonsets: shop work [DaemonSet] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

  +0.300s   0.004s  replicasets: shop jobs-0 [ReplicaSet] object.identity=inferred
  +0.300s   0.004s    alice: alice create [201] attribution=inferred

  +0.200s   0.004s  jobs: shop jobs [Job] object.identity=inferred
  +0.200s   0.004s    alice: alice create [201] attribution=inferred

  +0.100s   0.004s  jobs: shop work [Job] object.identity=inferred
  +0.100s   0.004s    alice: alice create [201] attribution=inferred

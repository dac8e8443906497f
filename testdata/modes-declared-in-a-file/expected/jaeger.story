  +0.000s 1800.000s  default replicasets: shop web-55d48df6cf / 11:30:00..12:00:00
                      @ +1313.076s audit=system:serviceaccount:kube-system:deployment-controller create code=201 who=system:serviceaccount:kube-system:deployment-controller
                      @ +1313.124s audit=system:serviceaccount:kube-system:replicaset-controller update status code=200 who=system:serviceaccount:kube-system:replicaset-controller is=status.observedGeneration null -> 1 status.terminatingReplicas null -> 0
                      @ +1313.146s audit=system:serviceaccount:kube-system:replicaset-controller update status code=200 who=system:serviceaccount:kube-system:replicaset-controller is=status.fullyLabeledReplicas null -> 2 status.replicas 0 -> 2
                      @ +1313.147s audit=system:serviceaccount:kube-system:deployment-controller update (Conflict) code=409 who=system:serviceaccount:kube-system:deployment-controller failed=Conflict: Operation cannot be fulfilled on replicasets.apps "web-55d48df6cf": the object has been mo…
                      @ +1313.153s audit=system:serviceaccount:kube-system:deployment-controller update (Conflict) code=409 who=system:serviceaccount:kube-system:deployment-controller failed=Conflict: Operation cannot be fulfilled on replicasets.apps "web-55d48df6cf": the object has been mo…
                      @ +1313.156s audit=system:serviceaccount:kube-system:deployment-controller update code=200 who=system:serviceaccount:kube-system:deployment-controller wanted=spec.replicas 2 -> 3
                      @ +1313.175s audit=system:serviceaccount:kube-system:replicaset-controller update status code=200 who=system:serviceaccount:kube-system:replicaset-controller is=status.observedGeneration 1 -> 2
                      @ +1313.183s audit=system:serviceaccount:kube-system:replicaset-controller update status code=200 who=system:serviceaccount:kube-system:replicaset-controller is=status.fullyLabeledReplicas 2 -> 3 status.replicas 2 -> 3
                      @ +1332.368s audit=system:serviceaccount:kube-system:deployment-controller update code=200 who=system:serviceaccount:kube-system:deployment-controller wanted=spec.replicas 3 -> 0
                      @ +1332.389s audit=system:serviceaccount:kube-system:replicaset-controller update status code=200 who=system:serviceaccount:kube-system:replicaset-controller is=status.observedGeneration 2 -> 3
                      @ +1332.403s audit=system:serviceaccount:kube-system:replicaset-controller update status code=200 who=system:serviceaccount:kube-system:replicaset-controller is=status.fullyLabeledReplicas 3 -> null status.replicas 3 -> 0
                      @ +1364.645s audit=system:serviceaccount:kube-system:generic-garbage-collector delete code=200 who=system:serviceaccount:kube-system:generic-garbage-collector
  +0.000s 1800.000s    default pods: shop web-55d48df6cf-pvt2f
                        @ +1313.092s audit=system:serviceaccount:kube-system:replicaset-controller create code=201 who=system:serviceaccount:kube-system:replicaset-controller
                        @ +1313.127s audit=system:kube-scheduler patch status code=200 who=system:kube-scheduler
                        @ +1332.372s audit=system:serviceaccount:kube-system:replicaset-controller delete code=200 who=system:serviceaccount:kube-system:replicaset-controller
+1313.126s   1.000s      event: default-scheduler
                          @ +1313.126s 0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deall…
+1313.091s   1.000s    event: replicaset-controller
                        @ +1313.091s Created pod: web-55d48df6cf-vxdf6
+1313.118s   1.000s    event: replicaset-controller
                        @ +1313.118s Created pod: web-55d48df6cf-pvt2f
+1313.173s   1.000s    event: replicaset-controller
                        @ +1313.173s Created pod: web-55d48df6cf-gpg8k
+1332.381s   1.000s    event: replicaset-controller
                        @ +1332.381s Deleted pod: web-55d48df6cf-vxdf6
+1332.386s   1.000s    event: replicaset-controller
                        @ +1332.386s Deleted pod: web-55d48df6cf-gpg8k
+1332.386s   1.000s    event: replicaset-controller
                        @ +1332.386s Deleted pod: web-55d48df6cf-pvt2f
